import { wavePath } from '~/http/paths'
import type { Letter } from '~/domain/invitation/invitation-facts'
import { askingTexts } from '~/texts/management-asking'
import { useTexts } from '../layout/language'
import { Notice } from '../layout/notice'
import { StaffPage } from '../layout/page'
import { PageHead } from '../layout/page-head'
import { LetterSheet } from './letter-sheet'

/** Letters to be printed, a page each. On paper nothing else is there. */
export function LettersPage({
  waveId,
  letters,
  mails,
}: {
  readonly waveId: string
  readonly letters: readonly Letter[]
  readonly mails: number
}) {
  const { letters: texts } = useTexts(askingTexts)
  const hasCodes = letters.some(({ code }) => code !== null)
  return (
    <StaffPage>
      <div className="kv-noprint">
        <PageHead title={texts.title(letters.length)}>
          <a className="ds-button kv-btn-sm" data-variant="secondary" href={wavePath(waveId)}>
            {texts.back}
          </a>
        </PageHead>
        <div className="kv-notices">
          <Notice kind="info">
            <p>{hasCodes ? texts.lead : texts.remindersLead}</p>
            {mails > 0 && <p>{texts.mails(mails)}</p>}
          </Notice>
        </div>
      </div>
      {letters.map((letter, place) => (
        <LetterSheet key={place} letter={letter} />
      ))}
    </StaffPage>
  )
}
