import type { FormFaults } from '~/http/form-fault'
import { accountsPath } from '~/http/paths'
import type { AccountsView } from '~/domain/account/accounts-view'
import { accountsTexts } from '~/texts/accounts'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { ChoiceField } from '../layout/choice-field'
import { TextField } from '../layout/text-field'

export function NewAccountForm({
  districts,
  faults,
  given,
}: {
  readonly districts: AccountsView['districts']
  readonly faults: FormFaults
  readonly given: Readonly<Record<string, string>>
}) {
  const texts = useTexts(accountsTexts)
  return (
    <Panel id="nytt-konto" title={texts.addTitle} sub={texts.addLead} className="kv-c4">
      <form method="post" action={accountsPath} className="kv-form">
        <input type="hidden" name="act" value="add" />
        <TextField name="name" label={texts.name} value={given['name']} fault={faults['name']} />
        <TextField
          name="email"
          type="email"
          label={texts.email}
          value={given['email']}
          fault={faults['email']}
        />
        <ChoiceField
          name="role"
          label={texts.role}
          options={[
            { value: 'hrCity', label: texts.hrCity },
            { value: 'hrDistrict', label: texts.hrDistrict },
          ]}
          chosen={given['role'] ?? 'hrCity'}
          fault={faults['role']}
        />
        <ChoiceField
          name="district"
          label={texts.district}
          hint={districts.length === 0 ? texts.noDistricts : texts.districtHint}
          options={[
            { value: '', label: texts.chooseDistrict },
            ...districts.map(({ districtId, name }) => ({ value: districtId, label: name })),
          ]}
          chosen={given['district'] ?? ''}
          fault={faults['district']}
        />
        <button className="ds-button" data-color="accent" type="submit">
          {texts.addButton}
        </button>
      </form>
    </Panel>
  )
}
