import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTexts } from '~/components/layout/language'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { NoWave } from '~/components/results/no-result'
import { OverviewPage } from '~/components/results/overview-page'
import { notFound, requireAccount } from '~/http/guards.server'
import { resultsQuery } from '~/http/results-query.server'
import { loadOverview } from '~/services/load-overview.server'
import { resultsTexts } from '~/texts/results'

export const handle = { needsScripts: true }

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: resultsTexts.sv.overview, en: resultsTexts.en.overview })

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args)
  const verdict = await loadOverview(args.context.databases, resultsQuery(args.request, account))
  if (!verdict.ok && verdict.reason === 'unknownWave') throw notFound()
  return verdict.ok ? verdict.report : null
}

export default function Overview() {
  const report = useLoaderData<typeof loader>()
  const texts = useTexts(resultsTexts)
  return (
    <StaffPage>
      {report === null ? <NoWave title={texts.overview} /> : <OverviewPage report={report} />}
    </StaffPage>
  )
}
