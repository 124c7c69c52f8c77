import { fieldAttributes, LabelledField } from '../layout/labelled-field'

/** A file to be handed in. The form around it must be `multipart/form-data`. */
export function FileField({
  label,
  hint,
  accept,
  fault,
}: {
  readonly label: string
  readonly hint: string
  readonly accept: string
  readonly fault?: string | undefined
}) {
  const words = { name: 'file', label, hint, faultText: fault }
  return (
    <LabelledField {...words}>
      <input className="ds-input" {...fieldAttributes(words)} type="file" accept={accept} required />
    </LabelledField>
  )
}
