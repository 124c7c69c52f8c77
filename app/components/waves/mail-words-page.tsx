import { mailWordsPath, wavesPath } from '~/http/paths'
import type { Language } from '~/domain/instrument/languages'
import type { MailWords } from '~/domain/invitation/mail-words'
import { longestSenderName, longestWords } from '~/domain/invitation/mail-words-limits'
import { mailWordsTexts } from '~/texts/management-mail-words'
import { wavesTexts } from '~/texts/management-waves'
import { DoneNotice } from '../forms/done-notice'
import { FaultSummary } from '../forms/fault-summary'
import { WordsField } from '../forms/words-field'
import { useTexts } from '../layout/language'
import { StaffPage } from '../layout/page'
import { PageHead } from '../layout/page-head'
import { Panel } from '../layout/panel'
import { TextField } from '../layout/text-field'

/** What was filled in and is not taken. */
export type MailWordsRefusal = {
  readonly given: MailWords
  readonly faults: readonly ('senderName' | 'sv' | 'en')[]
  readonly isInOneLanguageOnly: boolean
}

/** Who the mails come from and what they say first, and what such a mail looks like. */
export function MailWordsPage({
  words,
  preview,
  done,
  refused,
}: {
  readonly words: MailWords
  readonly preview: readonly {
    readonly language: Language
    readonly subject: string
    readonly text: string
  }[]
  readonly done: string | null
  readonly refused: MailWordsRefusal | undefined
}) {
  const texts = useTexts(mailWordsTexts)
  const { title } = useTexts(wavesTexts)
  const shown = refused?.given ?? words
  const faultOf = (name: 'senderName' | 'sv' | 'en'): string | undefined => {
    if (refused?.faults.includes(name) === true)
      return name === 'senderName' ? texts.senderFault : texts.wordsFault
    return refused?.isInOneLanguageOnly === true && name !== 'senderName' && shown[name] === ''
      ? texts.oneLanguage
      : undefined
  }
  const faults = (['senderName', 'sv', 'en'] as const).flatMap((anchor) => {
    const text = faultOf(anchor)
    return text === undefined ? [] : [{ anchor, text }]
  })
  return (
    <StaffPage>
      <PageHead title={texts.title} lead={texts.lead} crumbs={[{ label: title, href: wavesPath }]} />
      {refused === undefined && <DoneNotice done={done} texts={texts.done} />}
      <FaultSummary title={texts.refusedTitle} faults={faults} />
      <div className="kv-grid">
        <div className="ds-card kv-panel kv-c6" data-color="neutral">
          <form method="post" action={mailWordsPath} className="kv-form">
            <TextField
              name="senderName"
              label={texts.sender}
              hint={texts.senderHint}
              value={shown.senderName}
              faultText={faultOf('senderName')}
              maxLength={longestSenderName}
              isRequired={false}
            />
            {(['sv', 'en'] as const).map((language) => (
              <WordsField
                key={language}
                name={language}
                lang={language}
                label={texts.words[language]}
                hint={texts.wordsHint}
                value={shown[language]}
                faultText={faultOf(language)}
                maxLength={longestWords}
              />
            ))}
            <button className="ds-button" data-color="accent" type="submit">
              {texts.save}
            </button>
          </form>
        </div>
        <Panel id="forhandsvisning" title={texts.previewTitle} sub={texts.previewSub} className="kv-c6">
          <div className="kv-text">
            {preview.map(({ language, subject, text }) => (
              <details key={language} className="ds-details kv-mail" lang={language} open={language === 'sv'}>
                <summary>{subject}</summary>
                <p className="kv-mail__text">{text.trim()}</p>
              </details>
            ))}
          </div>
        </Panel>
      </div>
    </StaffPage>
  )
}
