import type { FormFault } from '~/http/form-fault'
import { FieldFault } from './field-fault'

/** A labelled field with its hint, and its fault beside it, read out together with it. */
export function TextField({
  name,
  label,
  hint,
  fault,
  faultText,
  type = 'text',
  value,
  autoComplete,
  maxLength,
  isRequired = true,
}: {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly fault?: FormFault | undefined
  /** A fault in the page's own words. */
  readonly faultText?: string | undefined
  readonly type?: 'text' | 'email' | 'password' | 'date'
  readonly value?: string | undefined
  readonly autoComplete?: string
  readonly maxLength?: number
  readonly isRequired?: boolean
}) {
  const hasFault = fault !== undefined || faultText !== undefined
  const described = [hint === undefined ? [] : [`${name}-hint`], hasFault ? [`${name}-fault`] : []].flat()
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
      <input
        className="ds-input"
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete ?? 'off'}
        maxLength={maxLength}
        required={isRequired}
        aria-invalid={hasFault ? true : undefined}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        {...(type === 'email' || type === 'password' ? { spellCheck: false, autoCapitalize: 'none' } : {})}
      />
      {hasFault && <FieldFault id={`${name}-fault`} fault={fault} text={faultText} />}
    </div>
  )
}
