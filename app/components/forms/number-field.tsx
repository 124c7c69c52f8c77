import type { FormFault } from '~/http/form-fault'
import { FieldFault } from '../layout/field-fault'

/** A whole number that is not below a floor. */
export function NumberField({
  name,
  label,
  hint,
  minimum,
  value,
  fault,
}: {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly minimum: number
  readonly value: string
  readonly fault?: FormFault | undefined
}) {
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={name}>
        {label}
      </label>
      <p id={`${name}-hint`} data-field="description">
        {hint}
      </p>
      <input
        className="ds-input kv-number"
        id={name}
        name={name}
        type="number"
        inputMode="numeric"
        min={minimum}
        step={1}
        required
        defaultValue={value}
        aria-invalid={fault === undefined ? undefined : true}
        aria-describedby={fault === undefined ? `${name}-hint` : `${name}-hint ${name}-fault`}
      />
      {fault !== undefined && <FieldFault id={`${name}-fault`} fault={fault} />}
    </div>
  )
}
