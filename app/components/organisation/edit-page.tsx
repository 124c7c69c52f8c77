import type { ReactNode } from 'react'
import type { EntryValues, OrganisationEditResult } from '~/http/organisation-edit-result'
import { organisationPath } from '~/http/paths'
import { organisationTexts } from '~/texts/management-organisation'
import { organisationEditTexts } from '~/texts/management-organisation-edit'
import { useTexts } from '../layout/language'
import { StaffPage } from '../layout/page'
import { PageHead } from '../layout/page-head'
import { EditFaults } from './edit-faults'
import { EditReview } from './edit-review'

/** Changing a part of the organisation: the form, or the review of what was filled in. */
export function EditPage({
  title,
  address,
  fields,
  result,
  children,
}: {
  readonly title: string
  readonly address: string
  /** Those that the form sends. */
  readonly fields: readonly (keyof EntryValues)[]
  readonly result: OrganisationEditResult | undefined
  /** The form's fields. */
  readonly children: ReactNode
}) {
  const texts = useTexts(organisationEditTexts)
  const { title: organisation } = useTexts(organisationTexts)
  return (
    <StaffPage>
      <PageHead title={title} lead={texts.lead} crumbs={[{ label: organisation, href: organisationPath }]} />
      <EditFaults result={result} />
      <div className="kv-grid">
        {result?.kind === 'review' ? (
          <EditReview review={result} fields={fields} address={address} />
        ) : (
          <div className="ds-card kv-panel kv-c8" data-color="neutral">
            <form method="post" className="kv-form">
              <input type="hidden" name="act" value="review" />
              {children}
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
        )}
      </div>
    </StaffPage>
  )
}
