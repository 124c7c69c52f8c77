import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { LeavingReasonsPage } from '~/components/retention/leaving-reasons-page'
import { NoExitSurvey } from '~/components/retention/no-exit-survey'
import { notFound, requireAccount } from '~/http/guards.server'
import { retentionQuery } from '~/http/retention-query.server'
import { loadLeavingReasons } from '~/services/load-leaver-pages.server'
import { retentionTexts } from '~/texts/retention'

export const handle = { needsScripts: true }

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: retentionTexts.sv.reasons, en: retentionTexts.en.reasons })

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args)
  const verdict = await loadLeavingReasons(args.context.databases, retentionQuery(args.request, account))
  if (!verdict.ok && verdict.reason === 'unknownPeriod') throw notFound()
  return verdict.ok ? verdict.report : null
}

export default function LeavingReasons() {
  const report = useLoaderData<typeof loader>()
  return (
    <StaffPage>
      {report === null ? <NoExitSurvey page="reasons" /> : <LeavingReasonsPage report={report} />}
    </StaffPage>
  )
}
