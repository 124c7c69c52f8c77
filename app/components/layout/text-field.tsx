import { fieldAttributes, type FieldWords, LabelledField } from './labelled-field'

/** A field of one line. */
export function TextField({
  type = 'text',
  value,
  autoComplete,
  maxLength,
  isRequired = true,
  ...words
}: FieldWords & {
  readonly type?: 'text' | 'email' | 'password' | 'date'
  readonly value?: string | undefined
  readonly autoComplete?: string
  readonly maxLength?: number
  readonly isRequired?: boolean
}) {
  return (
    <LabelledField {...words}>
      <input
        className="ds-input"
        {...fieldAttributes(words)}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete ?? 'off'}
        maxLength={maxLength}
        required={isRequired}
        {...(type === 'email' || type === 'password' ? { spellCheck: false, autoCapitalize: 'none' } : {})}
      />
    </LabelledField>
  )
}
