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
import { whyNoFigures } from '~/services/load-register-figures.server'
import { retentionTexts } from '~/texts/retention'

export const handle = { needsScripts: true }

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: retentionTexts.sv.staffing, en: retentionTexts.en.staffing })

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args)
  const { scope, language } = retentionQuery(args.request, account)
  const cost = costQuery(args.request)
  const { register } = args.context.databases
  return (await loadStaffing(register, { scope, language, cost })) ?? whyNoFigures(register)
}

export default function Staffing() {
  const report = useLoaderData<typeof loader>()
  return (
    <StaffPage>
      {report === null || report === 'firstCount' ? (
        <NoRegister page="staffing" isFirstCount={report === 'firstCount'} />
      ) : (
        <StaffingPage report={report} />
      )}
    </StaffPage>
  )
}
