import type { FormFault } from '~/http/form-fault'
import { FieldFault } from './field-fault'

/** One of a list, as the browser's own select. */
export function ChoiceField({
  name,
  label,
  hint,
  options,
  chosen,
  fault,
}: {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: string
  readonly fault?: FormFault | undefined
}) {
  const described = [hint === undefined ? [] : [`${name}-hint`], fault === undefined ? [] : [`${name}-fault`]]
  const describedBy = described.flat().join(' ')
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
      <select
        className="ds-input"
        id={name}
        name={name}
        defaultValue={chosen}
        aria-invalid={fault === undefined ? undefined : true}
        aria-describedby={describedBy === '' ? undefined : describedBy}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {fault !== undefined && <FieldFault id={`${name}-fault`} fault={fault} />}
    </div>
  )
}
