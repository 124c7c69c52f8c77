import type { Language } from '~/domain/instrument/localised-text'
import { answerPath } from '~/http/paths'
import type { CodeFault } from '~/texts/respondent-faults'
import { respondentIntroTexts } from '~/texts/respondent-intro'
import { CodeForm } from './code-form'

/** For somebody who has a code but no link. */
export function EntrancePage({
  language,
  typed,
  fault,
}: {
  readonly language: Language
  readonly typed?: string
  readonly fault?: CodeFault
}) {
  const texts = respondentIntroTexts[language].entrance
  return (
    <main className="kv-main kv-notice" id="innehall">
      <p className="kv-eyebrow">{texts.eyebrow}</p>
      <h1>{texts.heading}</h1>
      <p className="kv-lead">{texts.lead}</p>
      <CodeForm
        language={language}
        action={answerPath()}
        label={texts.go}
        {...(typed === undefined ? {} : { typed })}
        fault={fault}
      />
    </main>
  )
}
