import type { EntryOptions } from '~/domain/organisation/entry-form-view'
import type { Level } from '~/domain/organisation/organisation-entry'
import type { EntryValues, OrganisationEditResult } from '~/http/organisation-edit-result'
import { organisationEditTexts } from '~/texts/management-organisation-edit'
import { useTexts } from '../layout/language'
import { EditPage } from './edit-page'
import { EntryFields } from './entry-fields'

const fieldsOf = {
  district: ['id', 'name', 'validFrom', 'validTo', 'successors'],
  unit: ['id', 'name', 'district', 'validFrom', 'validTo', 'successors'],
} as const satisfies Record<Level, readonly (keyof EntryValues)[]>

/** A page about one district or unit. */
export function EntryPage({
  level,
  isNew,
  address,
  stored,
  options,
  result,
}: {
  readonly level: Level
  readonly isNew: boolean
  readonly address: string
  /** As it is; what the form starts with. */
  readonly stored: EntryValues
  readonly options: EntryOptions
  readonly result: OrganisationEditResult | undefined
}) {
  const { title } = useTexts(organisationEditTexts)
  return (
    <EditPage
      title={isNew ? title.add[level] : title.change[level](stored.name)}
      address={address}
      fields={fieldsOf[level]}
      result={result}
    >
      <EntryFields
        level={level}
        isNew={isNew}
        values={result?.values ?? stored}
        options={options}
        faults={result?.kind === 'fieldFaults' ? result.faults : {}}
      />
    </EditPage>
  )
}
