import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { NoRegister } from '~/components/retention/no-register'
import { SurvivalPage } from '~/components/retention/survival-page'
import { requireAccount } from '~/http/guards.server'
import { retentionQuery } from '~/http/retention-query.server'
import { loadSurvivalPage } from '~/services/load-retention-pages.server'
import { retentionTexts } from '~/texts/retention'

export const handle = { needsScripts: true }

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: retentionTexts.sv.survival, en: retentionTexts.en.survival })

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args)
  const query = retentionQuery(args.request, account)
  return (await loadSurvivalPage(args.context.databases.register, query)) ?? null
}

export default function Survival() {
  const report = useLoaderData<typeof loader>()
  return (
    <StaffPage>
      {report === null ? <NoRegister page="survival" /> : <SurvivalPage report={report} />}
    </StaffPage>
  )
}
