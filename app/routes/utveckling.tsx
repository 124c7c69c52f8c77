import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTexts } from '~/components/layout/language'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { TrendPage } from '~/components/results/trend-page'
import { NoWave } from '~/components/results/no-result'
import { notFound, requireAccount } from '~/http/guards.server'
import { resultsQuery } from '~/http/results-query.server'
import { loadTrendReport } from '~/services/load-trend-report.server'
import { resultsTexts } from '~/texts/results'

export const handle = { needsScripts: true }

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: resultsTexts.sv.trend, en: resultsTexts.en.trend })

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args)
  const verdict = await loadTrendReport(args.context.databases, resultsQuery(args.request, account))
  if (!verdict.ok && verdict.reason !== 'noReleasedWave') throw notFound()
  return verdict.ok ? verdict.report : null
}

export default function Development() {
  const report = useLoaderData<typeof loader>()
  const texts = useTexts(resultsTexts)
  return (
    <StaffPage>{report === null ? <NoWave title={texts.trend} /> : <TrendPage report={report} />}</StaffPage>
  )
}
