import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { NoRegister } from '~/components/retention/no-register'
import { StaffingPage } from '~/components/retention/staffing-page'
import { costQuery } from '~/http/cost-query.server'
import { requireAccount } from '~/http/guards.server'
import { retentionQuery } from '~/http/retention-query.server'
import { loadStaffing } from '~/services/load-staffing.server'
import { retentionTexts } from '~/texts/retention'

export const handle = { needsScripts: true }

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: retentionTexts.sv.staffing, en: retentionTexts.en.staffing })

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args)
  const { scope, language } = retentionQuery(args.request, account)
  const cost = costQuery(args.request)
  return (await loadStaffing(args.context.databases.register, { scope, language, cost })) ?? null
}

export default function Staffing() {
  const report = useLoaderData<typeof loader>()
  return (
    <StaffPage>
      {report === null ? <NoRegister page="staffing" /> : <StaffingPage report={report} />}
    </StaffPage>
  )
}
