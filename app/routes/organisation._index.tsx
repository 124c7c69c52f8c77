import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DoneNotice } from '~/components/forms/done-notice'
import { useTexts } from '~/components/layout/language'
import { StaffPage } from '~/components/layout/page'
import { PageHead } from '~/components/layout/page-head'
import { pageTitle } from '~/components/layout/page-title'
import { DistrictTable } from '~/components/organisation/district-table'
import { NoOrganisation } from '~/components/organisation/no-organisation'
import { organisationView } from '~/domain/organisation/organisation-view'
import { requireHrCity } from '~/http/guards.server'
import { nameMunicipalityPath, newDistrictPath, organisationImportPath, registerPath } from '~/http/paths'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { organisationTexts } from '~/texts/management-organisation'
import { organisationEditTexts } from '~/texts/management-organisation-edit'
import { retentionRegisterTexts } from '~/texts/retention-register'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: organisationTexts.sv.title, en: organisationTexts.en.title })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const { databases, today } = args.context
  const done = new URL(args.request.url).searchParams.get('klart')
  return { view: organisationView(await getOrganisation(databases.register), today()), done }
}

export default function OrganisationPage() {
  const { view, done } = useLoaderData<typeof loader>()
  const texts = useTexts(organisationTexts)
  const { link: registerLink } = useTexts(retentionRegisterTexts)
  const isEmpty = view.current.length + view.coming.length + view.ended.length === 0
  return (
    <StaffPage>
      <PageHead
        title={view.municipality === '' ? texts.title : `${texts.title}, ${view.municipality}`}
        lead={texts.lead}
      >
        <div className="kv-head__acts">
          <a className="kv-link" href={nameMunicipalityPath}>
            {texts.rename}
          </a>
          {!isEmpty && (
            <>
              <a className="kv-link" href={registerPath('anstallningar')}>
                {registerLink}
              </a>
              <a className="ds-button kv-btn-sm" data-variant="secondary" href={newDistrictPath}>
                {texts.newDistrict}
              </a>
              <a className="ds-button kv-btn-sm" data-variant="secondary" href={organisationImportPath}>
                {texts.importLink}
              </a>
            </>
          )}
        </div>
      </PageHead>
      <DoneNotice done={done} texts={useTexts(organisationEditTexts).done} />
      <div className="kv-grid">
        {isEmpty && <NoOrganisation />}
        {view.current.length > 0 && (
          <DistrictTable id="galler-nu" title={texts.currentTitle} districts={view.current} />
        )}
        {view.coming.length > 0 && (
          <DistrictTable id="kommande" title={texts.comingTitle} districts={view.coming} />
        )}
        {view.ended.length > 0 && (
          <DistrictTable id="upphorda" title={texts.endedTitle} districts={view.ended} />
        )}
      </div>
    </StaffPage>
  )
}
