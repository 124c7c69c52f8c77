import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { NoRegister } from '~/components/retention/no-register'
import { RetentionOverviewPage } from '~/components/retention/retention-overview-page'
import { requireAccount } from '~/http/guards.server'
import { retentionQuery } from '~/http/retention-query.server'
import { loadRetentionOverview } from '~/services/load-retention-pages.server'
import { whyNoFigures } from '~/services/load-register-figures.server'
import { loadStayBrief } from '~/services/load-stay.server'
import { retentionTexts } from '~/texts/retention'

export const handle = { needsScripts: true }

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: retentionTexts.sv.title, en: retentionTexts.en.title })

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args)
  const query = retentionQuery(args.request, account)
  const { databases } = args.context
  const report = await loadRetentionOverview(databases.register, query)
  return report === undefined
    ? whyNoFigures(databases.register)
    : { report, brief: await loadStayBrief(databases, query) }
}

export default function Retention() {
  const told = useLoaderData<typeof loader>()
  return (
    <StaffPage>
      {told === null || told === 'firstCount' ? (
        <NoRegister page="overview" isFirstCount={told === 'firstCount'} />
      ) : (
        <RetentionOverviewPage {...told} />
      )}
    </StaffPage>
  )
}
