import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { NoRegister } from '~/components/retention/no-register'
import { SurvivalPage } from '~/components/retention/survival-page'
import { requireAccount } from '~/http/guards.server'
import { retentionQuery } from '~/http/retention-query.server'
import { loadSurvivalPage } from '~/services/load-retention-pages.server'
import { whyNoFigures } from '~/services/load-register-figures.server'
import { retentionTexts } from '~/texts/retention'

export const handle = { needsScripts: true }

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: retentionTexts.sv.survival, en: retentionTexts.en.survival })

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args)
  const query = retentionQuery(args.request, account)
  const { register } = args.context.databases
  return (await loadSurvivalPage(register, query)) ?? whyNoFigures(register)
}

export default function Survival() {
  const report = useLoaderData<typeof loader>()
  return (
    <StaffPage>
      {report === null || report === 'firstCount' ? (
        <NoRegister page="survival" isFirstCount={report === 'firstCount'} />
      ) : (
        <SurvivalPage report={report} />
      )}
    </StaffPage>
  )
}
