import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { StaffPage } from '~/components/layout/page'
import { pageTitle } from '~/components/layout/page-title'
import { StayPage } from '~/components/retention/stay-page'
import { requireAccount } from '~/http/guards.server'
import { retentionQuery } from '~/http/retention-query.server'
import { loadStayPage } from '~/services/load-stay.server'
import { retentionTexts } from '~/texts/retention'

export const handle = { needsScripts: true }

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: retentionTexts.sv.stay, en: retentionTexts.en.stay })

export async function loader(args: LoaderFunctionArgs) {
  const account = await requireAccount(args)
  return loadStayPage(args.context.databases, retentionQuery(args.request, account))
}

export default function Stay() {
  const report = useLoaderData<typeof loader>()
  return (
    <StaffPage>
      <StayPage report={report} />
    </StaffPage>
  )
}
