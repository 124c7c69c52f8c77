import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AccountActNotice } from '~/components/account/account-act-notice'
import { AccountTable } from '~/components/account/account-table'
import { NewAccountForm } from '~/components/account/new-account-form'
import { useTexts } from '~/components/layout/language'
import { StaffPage } from '~/components/layout/page'
import { PageHead } from '~/components/layout/page-head'
import { pageTitle } from '~/components/layout/page-title'
import { actOnAccounts } from '~/http/account-acts.server'
import { readFields } from '~/http/form.server'
import { requireHrCity } from '~/http/guards.server'
import { ownPasswordPath } from '~/http/paths'
import { loadAccounts } from '~/services/load-accounts.server'
import { accountsTexts } from '~/texts/accounts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: accountsTexts.sv.title, en: accountsTexts.en.title })

export async function loader(args: LoaderFunctionArgs) {
  const { accountId } = await requireHrCity(args)
  const { databases, today } = args.context
  return { ...(await loadAccounts(databases.register, today())), ownId: accountId }
}

export async function action(args: ActionFunctionArgs) {
  const { accountId } = await requireHrCity(args)
  const result = await actOnAccounts(await readFields(args.request), args.context, accountId)
  return data(result, { status: result.kind === 'done' ? 200 : 400 })
}

export default function Accounts() {
  const { accounts, districts, ownId } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const texts = useTexts(accountsTexts)
  return (
    <StaffPage>
      <PageHead title={texts.title} lead={texts.lead}>
        <a className="kv-link" href={ownPasswordPath}>
          {texts.ownPassword}
        </a>
      </PageHead>
      {result !== undefined && <AccountActNotice result={result} />}
      <div className="kv-grid kv-grid--top">
        <AccountTable accounts={accounts} ownId={ownId} />
        <NewAccountForm
          districts={districts}
          faults={result?.kind === 'faults' ? result.faults : {}}
          given={result?.kind === 'faults' ? result.given : {}}
        />
      </div>
    </StaffPage>
  )
}
