import type { EntryOptions } from '~/domain/organisation/entry-form-view'
import type { Level } from '~/domain/organisation/organisation-entry'
import type { EntryValues, OrganisationEditResult } from '~/http/organisation-edit-result'
import { organisationPath } from '~/http/paths'
import { organisationTexts } from '~/texts/management-organisation'
import { organisationEditTexts } from '~/texts/management-organisation-edit'
import { useTexts } from '../layout/language'
import { StaffPage } from '../layout/page'
import { PageHead } from '../layout/page-head'
import { EditFaults } from './edit-faults'
import { EditReview } from './edit-review'
import { EntryForm } from './entry-form'

/** A page about one district or unit: the form, or the review of what was filled in. */
export function EntryPage({
  level,
  isNew,
  title,
  address,
  stored,
  options,
  result,
}: {
  readonly level: Level
  readonly isNew: boolean
  readonly title: string
  readonly address: string
  /** As it is; what the form starts with. */
  readonly stored: EntryValues
  readonly options: EntryOptions
  readonly result: OrganisationEditResult | undefined
}) {
  const texts = useTexts(organisationEditTexts)
  const { title: organisation } = useTexts(organisationTexts)
  const fields =
    level === 'unit'
      ? (['id', 'name', 'district', 'validFrom', 'validTo', 'successors'] as const)
      : (['id', 'name', 'validFrom', 'validTo', 'successors'] as const)
  return (
    <StaffPage>
      <PageHead title={title} lead={texts.lead} crumbs={[{ label: organisation, href: organisationPath }]} />
      <EditFaults result={result} />
      {result?.kind === 'review' ? (
        <div className="kv-grid">
          <EditReview review={result} fields={fields} address={address} />
        </div>
      ) : (
        <div className="kv-grid">
          <div className="ds-card kv-panel kv-c8" data-color="neutral">
            <EntryForm
              level={level}
              isNew={isNew}
              values={result?.values ?? stored}
              options={options}
              faults={result?.kind === 'fieldFaults' ? result.faults : {}}
            />
          </div>
        </div>
      )}
    </StaffPage>
  )
}
