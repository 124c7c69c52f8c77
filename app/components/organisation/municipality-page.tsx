import type { OrganisationEditResult } from '~/http/organisation-edit-result'
import { nameMunicipalityPath } from '~/http/paths'
import { organisationEditTexts } from '~/texts/management-organisation-edit'
import { useTexts } from '../layout/language'
import { TextField } from '../layout/text-field'
import { EditPage } from './edit-page'

/** The municipality's name. */
export function MunicipalityPage({
  name,
  result,
}: {
  readonly name: string
  readonly result: OrganisationEditResult | undefined
}) {
  const texts = useTexts(organisationEditTexts)
  return (
    <EditPage
      title={texts.title.nameMunicipality}
      address={nameMunicipalityPath}
      fields={['name']}
      result={result}
    >
      <TextField
        name="name"
        label={texts.name}
        hint={texts.nameHint}
        value={result?.values.name ?? name}
        fault={result?.kind === 'fieldFaults' ? result.faults['name'] : undefined}
        maxLength={120}
      />
    </EditPage>
  )
}
