import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTexts } from '~/components/layout/language'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { DriversPage } from '~/components/results/drivers-page'
import { NoWave } from '~/components/results/no-result'
import { notFound, requireAccount } from '~/http/guards.server'
import { resultsQuery } from '~/http/results-query.server'
import { loadDriverReport } from '~/services/load-driver-report.server'
import { resultsTexts } from '~/texts/results'

export const handle = { needsScripts: true }

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: resultsTexts.sv.drivers, en: resultsTexts.en.drivers })

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args)
  const verdict = await loadDriverReport(args.context.databases, resultsQuery(args.request, account))
  if (!verdict.ok && verdict.reason === 'unknownWave') throw notFound()
  return verdict.ok ? verdict.report : null
}

export default function Drivers() {
  const report = useLoaderData<typeof loader>()
  const texts = useTexts(resultsTexts)
  return (
    <StaffPage>
      {report === null ? <NoWave title={texts.drivers} /> : <DriversPage report={report} />}
    </StaffPage>
  )
}
