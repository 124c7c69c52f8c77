import type { ReactNode } from 'react'
import type { FormFault } from '~/http/form-fault'
import { FieldFault } from './field-fault'

/** What is said of a field: its name, its hint, and its fault in the form's words or the page's own. */
export type FieldWords = {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly fault?: FormFault | undefined
  readonly faultText?: string | undefined
}

/** A field with its label, its hint above and its fault below. */
export function LabelledField({
  name,
  label,
  hint,
  fault,
  faultText,
  children,
}: FieldWords & { readonly children: ReactNode }) {
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
      {children}
      {hasFault({ fault, faultText }) && <FieldFault id={`${name}-fault`} fault={fault} text={faultText} />}
    </div>
  )
}

/** The attributes that name a field, and have its hint and its fault read out together with it. */
export function fieldAttributes(words: FieldWords) {
  const { name, hint } = words
  const described = [
    ...(hint === undefined ? [] : [`${name}-hint`]),
    ...(hasFault(words) ? [`${name}-fault`] : []),
  ]
  return {
    id: name,
    name,
    'aria-invalid': hasFault(words) ? true : undefined,
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
  } as const
}

function hasFault({ fault, faultText }: Pick<FieldWords, 'fault' | 'faultText'>): boolean {
  return fault !== undefined || faultText !== undefined
}
