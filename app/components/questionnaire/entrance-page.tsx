import type { Language } from '~/domain/instrument/localised-text'
import { answerPath } from '~/http/paths'
import { respondentIntroTexts } from '~/texts/respondent-intro'
import { CodeForm, type GivenCode } from './code-form'

/** For somebody who has a code but no link. */
export function EntrancePage({
  language,
  given,
  isKiosk,
}: {
  readonly language: Language
  readonly given: GivenCode
  /** On a screen that many share. */
  readonly isKiosk: boolean
}) {
  const texts = respondentIntroTexts[language].entrance
  return (
    <main className="kv-main kv-notice" id="innehall">
      <p className="kv-eyebrow">{texts.eyebrow}</p>
      <h1>{texts.heading}</h1>
      <p className="kv-lead">{texts.lead}</p>
      {isKiosk && <p>{texts.kiosk}</p>}
      <CodeForm language={language} action={answerPath()} label={texts.go} given={given} />
    </main>
  )
}
