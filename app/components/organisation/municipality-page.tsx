import type { OrganisationEditResult } from '~/http/organisation-edit-result'
import { nameMunicipalityPath, organisationPath } from '~/http/paths'
import { organisationTexts } from '~/texts/management-organisation'
import { organisationEditTexts } from '~/texts/management-organisation-edit'
import { useTexts } from '../layout/language'
import { StaffPage } from '../layout/page'
import { PageHead } from '../layout/page-head'
import { TextField } from '../layout/text-field'
import { EditFaults } from './edit-faults'
import { EditReview } from './edit-review'

/** The municipality's name: the form, or the review of what was filled in. */
export function MunicipalityPage({
  title,
  name,
  result,
}: {
  readonly title: string
  readonly name: string
  readonly result: OrganisationEditResult | undefined
}) {
  const texts = useTexts(organisationEditTexts)
  const { title: organisation } = useTexts(organisationTexts)
  return (
    <StaffPage>
      <PageHead title={title} lead={texts.lead} crumbs={[{ label: organisation, href: organisationPath }]} />
      <EditFaults result={result} />
      {result?.kind === 'review' ? (
        <div className="kv-grid">
          <EditReview review={result} fields={['name']} address={nameMunicipalityPath} />
        </div>
      ) : (
        <div className="kv-grid">
          <div className="ds-card kv-panel kv-c8" data-color="neutral">
            <form method="post" className="kv-form">
              <input type="hidden" name="act" value="review" />
              <TextField
                name="name"
                label={texts.name}
                hint={texts.nameHint}
                value={result?.values.name ?? name}
                fault={result?.kind === 'fieldFaults' ? result.faults['name'] : undefined}
                maxLength={120}
              />
              <div className="kv-form__row">
                <button className="ds-button" data-color="accent" type="submit">
                  {texts.review}
                </button>
                <a className="ds-button" data-variant="secondary" href={organisationPath}>
                  {texts.cancel}
                </a>
              </div>
            </form>
          </div>
        </div>
      )}
    </StaffPage>
  )
}
