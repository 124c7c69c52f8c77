import type { EntryOptions } from '~/domain/organisation/entry-form-view'
import type { Level } from '~/domain/organisation/organisation-entry'
import type { FormFaults } from '~/http/form-fault'
import type { EntryValues } from '~/http/organisation-edit-result'
import { organisationEditTexts } from '~/texts/management-organisation-edit'
import { CheckboxList } from '../forms/checkbox-list'
import { ChoiceField } from '../layout/choice-field'
import { useTexts } from '../layout/language'
import { TextField } from '../layout/text-field'

/** One district or unit. The code is chosen once, when it is new. */
export function EntryFields({
  level,
  isNew,
  values,
  options,
  faults,
}: {
  readonly level: Level
  readonly isNew: boolean
  readonly values: EntryValues
  readonly options: EntryOptions
  readonly faults: FormFaults
}) {
  const texts = useTexts(organisationEditTexts)
  const codeFault = faults['id']
  return (
    <>
      <TextField
        name="name"
        label={texts.name}
        hint={isNew ? undefined : texts.nameHint}
        value={values.name}
        fault={faults['name']}
        maxLength={120}
      />
      {isNew ? (
        <TextField
          name="id"
          label={texts.code}
          hint={texts.codeHint}
          value={values.id}
          fault={codeFault}
          faultText={codeFault?.kind === 'unusable' ? texts.badCode : undefined}
          maxLength={64}
        />
      ) : (
        <input type="hidden" name="id" value={values.id} />
      )}
      {level === 'unit' && (
        <ChoiceField
          name="district"
          label={texts.district}
          options={options.districts}
          chosen={values.district}
          fault={faults['district']}
        />
      )}
      <TextField
        name="validFrom"
        type="date"
        label={texts.validFrom}
        value={values.validFrom}
        fault={faults['validFrom']}
      />
      <TextField
        name="validTo"
        type="date"
        label={texts.validTo}
        hint={texts.validToHint}
        value={values.validTo}
        fault={faults['validTo']}
        isRequired={false}
      />
      {options.successors.length > 0 && (
        <CheckboxList
          name="successors"
          legend={texts.successors}
          hint={texts.successorsHint}
          options={options.successors}
          chosen={values.successors}
        />
      )}
    </>
  )
}
