import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTexts } from '~/components/layout/language'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { DistrictListPage } from '~/components/results/district-list-page'
import { NoWave } from '~/components/results/no-result'
import { notFound, requireAccount } from '~/http/guards.server'
import { districtPath } from '~/http/paths'
import { resultsQuery } from '~/http/results-query.server'
import { loadDistrictList } from '~/services/load-district-report.server'
import { resultsTexts } from '~/texts/results'

export const handle = { needsScripts: true }

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: resultsTexts.sv.districts, en: resultsTexts.en.districts })

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args)
  const query = resultsQuery(args.request, account)
  // The form on a district's page asks here, for it can only add to an address.
  if (query.district !== undefined) throw redirect(districtPath(query.district, query.waveId))
  const verdict = await loadDistrictList(args.context.databases, query)
  if (!verdict.ok && verdict.reason === 'unknownWave') throw notFound()
  return verdict.ok ? verdict.report : null
}

export default function Districts() {
  const report = useLoaderData<typeof loader>()
  const texts = useTexts(resultsTexts)
  return (
    <StaffPage>
      {report === null ? <NoWave title={texts.districts} /> : <DistrictListPage report={report} />}
    </StaffPage>
  )
}
