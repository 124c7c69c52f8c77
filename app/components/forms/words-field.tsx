import { FieldFault } from '../layout/field-fault'

/** A labelled field of several lines with its hint, and its fault beside it. */
export function WordsField({
  name,
  label,
  hint,
  faultText,
  value,
  lang,
  maxLength,
}: {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly faultText?: string | undefined
  readonly value: string
  readonly lang?: string
  readonly maxLength: number
}) {
  const described = [
    hint === undefined ? [] : [`${name}-hint`],
    faultText === undefined ? [] : [`${name}-fault`],
  ].flat()
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={name}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${name}-hint`} data-field="description">
          {hint}
        </p>
      )}
      <textarea
        className="ds-input"
        id={name}
        name={name}
        lang={lang}
        rows={6}
        defaultValue={value}
        maxLength={maxLength}
        aria-invalid={faultText === undefined ? undefined : true}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
      />
      {faultText !== undefined && <FieldFault id={`${name}-fault`} text={faultText} />}
    </div>
  )
}
