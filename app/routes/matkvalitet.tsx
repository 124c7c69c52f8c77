import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTexts } from '~/components/layout/language'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { ReliabilityPage } from '~/components/results/reliability-page'
import { NoWave } from '~/components/results/no-result'
import { notFound, requireAccount } from '~/http/guards.server'
import { resultsQuery } from '~/http/results-query.server'
import { loadReliabilityReport } from '~/services/load-reliability-report.server'
import { resultsTexts } from '~/texts/results'

export const handle = { needsScripts: true }

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: resultsTexts.sv.reliability, en: resultsTexts.en.reliability })

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args)
  const verdict = await loadReliabilityReport(args.context.databases, resultsQuery(args.request, account))
  if (!verdict.ok && verdict.reason === 'unknownWave') throw notFound()
  return verdict.ok ? verdict.report : null
}

export default function MeasurementQuality() {
  const report = useLoaderData<typeof loader>()
  const texts = useTexts(resultsTexts)
  return (
    <StaffPage>
      {report === null ? <NoWave title={texts.reliability} /> : <ReliabilityPage report={report} />}
    </StaffPage>
  )
}
