import type { Language } from '~/domain/instrument/localised-text'
import { answerPath, resultPath } from '~/http/paths'
import { respondentIntroTexts } from '~/texts/respondent-intro'
import { respondentPageTexts } from '~/texts/respondent-pages'
import { CodeForm, type GivenCode } from './code-form'

/** For somebody who has a code but no link. */
export function EntrancePage({
  language,
  given,
  isKiosk,
  published = null,
}: {
  readonly language: Language
  readonly given: GivenCode
  /** On a screen that many share. */
  readonly isKiosk: boolean
  /** The newest wave that staff may read about. */
  readonly published?: string | null
}) {
  const texts = respondentIntroTexts[language].entrance
  return (
    <main className="kv-main kv-notice" id="innehall">
      <p className="kv-eyebrow">{texts.eyebrow}</p>
      <h1>{texts.heading}</h1>
      <p className="kv-lead">{texts.lead}</p>
      {isKiosk && <p>{texts.kiosk}</p>}
      <CodeForm language={language} action={answerPath()} label={texts.go} given={given} />
      {published !== null && (
        <p>
          <a href={resultPath(published, { language, isKiosk })} data-stay>
            {respondentPageTexts[language].afterwards}
          </a>
        </p>
      )}
    </main>
  )
}
