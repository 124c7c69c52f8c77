import type { Language } from '~/domain/instrument/localised-text'
import { type CodeFault, respondentFaultTexts } from '~/texts/respondent-faults'
import { respondentIntroTexts } from '~/texts/respondent-intro'
import { formActions, formFields } from './form-fields'
import { Icon } from './icons'

type CodeFormProps = {
  readonly language: Language
  readonly action: string
  readonly label: string
  readonly note?: string
  /** What the person typed, when it did not work. */
  readonly typed?: string
  readonly fault?: CodeFault | undefined
}

/** The code and the button that starts. The script of the page fills in the code and hides the field. */
export function CodeForm({ language, action, label, note, typed, fault }: CodeFormProps) {
  const texts = respondentIntroTexts[language].code
  const faults = respondentFaultTexts[language]
  return (
    <form className="kv-start" method="post" action={action} autoComplete="off" noValidate>
      <input type="hidden" name={formFields.language} value={language} />
      <div className="kv-code" id="kodfalt">
        <label htmlFor="kod">{texts.label}</label>
        <p className="kv-q__help" id="kod-hjalp">
          {texts.help}
        </p>
        {fault !== undefined && (
          <p className="kv-fault" id="kod-fel">
            <Icon name="warning" />
            <span>
              <b>{faults.prefix}</b> {faults.code[fault]}
            </span>
          </p>
        )}
        <input
          className="kv-input"
          id="kod"
          name={formFields.code}
          type="text"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          defaultValue={typed}
          aria-describedby={fault === undefined ? 'kod-hjalp' : 'kod-fel kod-hjalp'}
          aria-invalid={fault === undefined ? undefined : 'true'}
          autoFocus={fault !== undefined}
        />
      </div>
      <p className="kv-filled" id="ifylld" role="status" hidden>
        <Icon name="check" /> {texts.filled}
      </p>
      <button className="kv-button" name={formFields.action} value={formActions.start}>
        {label} <Icon name="forward" />
      </button>
      {note !== undefined && <p className="kv-start__note">{note}</p>}
    </form>
  )
}
