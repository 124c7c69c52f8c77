import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { NoRegister } from '~/components/retention/no-register'
import { RetentionOverviewPage } from '~/components/retention/retention-overview-page'
import { requireAccount } from '~/http/guards.server'
import { retentionQuery } from '~/http/retention-query.server'
import { loadRetentionOverview } from '~/services/load-retention-pages.server'
import { retentionTexts } from '~/texts/retention'

export const handle = { needsScripts: true }

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: retentionTexts.sv.title, en: retentionTexts.en.title })

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args)
  const query = retentionQuery(args.request, account)
  return (await loadRetentionOverview(args.context.databases.register, query)) ?? null
}

export default function Retention() {
  const report = useLoaderData<typeof loader>()
  return (
    <StaffPage>
      {report === null ? <NoRegister page="overview" /> : <RetentionOverviewPage report={report} />}
    </StaffPage>
  )
}
