import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { LeavingDistrictPage } from '~/components/retention/leaving-district-page'
import { notFound, requireDistrictAccess } from '~/http/guards.server'
import { retentionQuery } from '~/http/retention-query.server'
import { loadLeavingDistrict } from '~/services/load-leaving-district.server'
import { retentionTexts } from '~/texts/retention'

export const handle = { needsScripts: true }

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, {
    sv: `${retentionTexts.sv.title}, ${data?.name ?? retentionTexts.sv.districts}`,
    en: `${retentionTexts.en.title}, ${data?.name ?? retentionTexts.en.districts}`,
  })

export async function loader(args: LoaderFunctionArgs) {
  const { asked, ...account } = await requireDistrictAccess(args, args.params['districtId'])
  const query = { ...retentionQuery(args.request, account), district: asked }
  const report = await loadLeavingDistrict(args.context.databases, query)
  if (report === undefined) throw notFound()
  return report
}

export default function LeavingDistrict() {
  const report = useLoaderData<typeof loader>()
  return (
    <StaffPage>
      <LeavingDistrictPage report={report} />
    </StaffPage>
  )
}
