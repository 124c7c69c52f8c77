import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTexts } from '~/components/layout/language'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { DistrictPage } from '~/components/results/district-page'
import { NoWave } from '~/components/results/no-result'
import { notFound, requireDistrictAccess } from '~/http/guards.server'
import { resultsQuery } from '~/http/results-query.server'
import { loadDistrictReport } from '~/services/load-district-report.server'
import { resultsTexts } from '~/texts/results'

export const handle = { needsScripts: true }

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, {
    sv: data?.name ?? resultsTexts.sv.district,
    en: data?.name ?? resultsTexts.en.district,
  })

export async function loader(args: LoaderFunctionArgs) {
  const { asked, ...account } = await requireDistrictAccess(args, args.params['districtId'])
  const query = resultsQuery(args.request, account)
  const verdict = await loadDistrictReport(args.context.databases, { ...query, districtId: asked })
  if (!verdict.ok && verdict.reason !== 'noReleasedWave') throw notFound()
  return verdict.ok ? verdict.report : null
}

export default function District() {
  const report = useLoaderData<typeof loader>()
  const texts = useTexts(resultsTexts)
  return (
    <StaffPage>
      {report === null ? <NoWave title={texts.district} /> : <DistrictPage report={report} />}
    </StaffPage>
  )
}
