import type { FormFaults } from '~/http/form-fault'
import { programmeFormTexts } from '~/texts/management-programme-form'
import { NumberField } from '../forms/number-field'
import { useTexts } from '../layout/language'
import { TextField } from '../layout/text-field'

/** One field of a programme, by its name: its label and hint stand in the texts under the same name. */
export function ProgrammeField({
  name,
  hint,
  minimum,
  type = 'text',
  isRequired = true,
  given,
  faults,
}: {
  readonly name: string
  readonly hint?: string
  /** With it the field is a whole number. */
  readonly minimum?: number
  readonly type?: 'text' | 'date'
  readonly isRequired?: boolean
  readonly given: Readonly<Record<string, string>>
  readonly faults: FormFaults
}) {
  const texts = useTexts(programmeFormTexts)
  const label = texts.label[name] ?? name
  const hintText = hint === undefined ? undefined : texts.hint[hint]
  if (minimum !== undefined)
    return (
      <NumberField
        name={name}
        label={label}
        hint={hintText ?? texts.hint['days'] ?? ''}
        minimum={minimum}
        value={given[name] ?? ''}
        fault={faults[name]}
      />
    )
  return (
    <TextField
      name={name}
      type={type}
      label={label}
      {...(hintText === undefined ? {} : { hint: hintText })}
      value={given[name]}
      fault={faults[name]}
      isRequired={isRequired}
    />
  )
}
