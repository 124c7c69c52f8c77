import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { LeavingDistrictListPage } from '~/components/retention/leaving-district-list-page'
import { NoRegister } from '~/components/retention/no-register'
import { requireAccount } from '~/http/guards.server'
import { leavingDistrictPath } from '~/http/paths'
import { retentionQuery } from '~/http/retention-query.server'
import { loadLeavingDistricts } from '~/services/load-leaving-district.server'
import { whyNoFigures } from '~/services/load-register-figures.server'
import { retentionTexts } from '~/texts/retention'

export const handle = { needsScripts: true }

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: retentionTexts.sv.districts, en: retentionTexts.en.districts })

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args)
  const query = retentionQuery(args.request, account)
  // The form on a district's page asks here, for it can only add to an address.
  if (query.district !== undefined) throw redirect(leavingDistrictPath(query.district, query.year))
  const { databases } = args.context
  return (await loadLeavingDistricts(databases, query)) ?? whyNoFigures(databases.register)
}

export default function LeavingDistricts() {
  const report = useLoaderData<typeof loader>()
  return (
    <StaffPage>
      {report === null || report === 'firstCount' ? (
        <NoRegister page="districts" isFirstCount={report === 'firstCount'} />
      ) : (
        <LeavingDistrictListPage report={report} />
      )}
    </StaffPage>
  )
}
