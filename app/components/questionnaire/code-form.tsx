import type { Language } from '~/domain/instrument/localised-text'
import { type CodeFault, respondentFaultTexts } from '~/texts/respondent-faults'
import { respondentIntroTexts } from '~/texts/respondent-intro'
import { formActions, formFields } from './form-fields'
import { Icon } from './icons'

/** A code that is known to be right, or what a person typed and what is wrong with it. */
export type GivenCode =
  | { readonly kind: 'none' }
  | { readonly kind: 'faulty'; readonly typed: string; readonly fault: CodeFault }
  | { readonly kind: 'known'; readonly code: string }

type CodeFormProps = {
  readonly language: Language
  readonly action: string
  readonly label: string
  readonly note?: string
  readonly given: GivenCode
}

/** The code and the button that starts. The script of the page fills in the code and hides the field. */
export function CodeForm({ language, action, label, note, given }: CodeFormProps) {
  const { filled } = respondentIntroTexts[language].code
  const isKnown = given.kind === 'known'
  return (
    <form className="kv-start" method="post" action={action} autoComplete="off" noValidate>
      <input type="hidden" name={formFields.language} value={language} />
      {isKnown ? (
        <input type="hidden" name={formFields.code} value={given.code} />
      ) : (
        <CodeField language={language} given={given} />
      )}
      <p className="kv-filled" id="ifylld" role="status" hidden={!isKnown}>
        <Icon name="check" /> {filled}
      </p>
      <button className="kv-button" name={formFields.action} value={formActions.start}>
        {label} <Icon name="forward" />
      </button>
      {note !== undefined && <p className="kv-start__note">{note}</p>}
    </form>
  )
}

function CodeField({
  language,
  given,
}: {
  readonly language: Language
  readonly given: Exclude<GivenCode, { kind: 'known' }>
}) {
  const texts = respondentIntroTexts[language].code
  const faults = respondentFaultTexts[language]
  const isFaulty = given.kind === 'faulty'
  return (
    <div className="kv-code" id="kodfalt">
      <label htmlFor="kod">{texts.label}</label>
      <p className="kv-q__help" id="kod-hjalp">
        {texts.help}
      </p>
      {isFaulty && (
        <p className="kv-fault" id="kod-fel">
          <Icon name="warning" />
          <span>
            <b>{faults.prefix}</b> {faults.code[given.fault]}
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
        defaultValue={isFaulty ? given.typed : undefined}
        aria-describedby={isFaulty ? 'kod-fel kod-hjalp' : 'kod-hjalp'}
        aria-invalid={isFaulty ? 'true' : undefined}
        autoFocus={isFaulty}
      />
    </div>
  )
}
