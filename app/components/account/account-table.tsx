import { accountsPath } from '~/http/paths'
import type { AccountRow } from '~/domain/account/accounts-view'
import { accountsTexts } from '~/texts/accounts'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { ScrollArea } from '../layout/table-toggle'

export function AccountTable({
  accounts,
  ownId,
}: {
  readonly accounts: readonly AccountRow[]
  readonly ownId: string
}) {
  const texts = useTexts(accountsTexts)
  return (
    <Panel id="konton" title={texts.listTitle} className="kv-c8">
      <ScrollArea label={texts.listTitle}>
        <table className="ds-table kv-table kv-folds">
          <thead>
            <tr>
              <th scope="col">{texts.name}</th>
              <th scope="col">{texts.email}</th>
              <th scope="col">{texts.role}</th>
              <th scope="col">{texts.state}</th>
              <th scope="col">{texts.acts}</th>
            </tr>
          </thead>
          <tbody>
            {accounts.map((account) => (
              <tr key={account.accountId}>
                <th scope="row">
                  {account.name}
                  {account.accountId === ownId && <span className="kv-subtle"> ({texts.you})</span>}
                </th>
                <td data-label={texts.email}>{account.email}</td>
                <td data-label={texts.role}>
                  {account.district === null ? texts[account.role] : texts.hrOf(account.district)}
                </td>
                <td data-label={texts.state}>{texts.states[account.state]}</td>
                <td>
                  {account.accountId !== ownId && (
                    <div className="kv-acts">
                      <Act account={account} act="renew" />
                      {account.state !== 'closed' && <Act account={account} act="deactivate" />}
                    </div>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Panel>
  )
}

function Act({ account, act }: { readonly account: AccountRow; readonly act: 'renew' | 'deactivate' }) {
  const texts = useTexts(accountsTexts)
  const label = act === 'renew' && account.state === 'closed' ? texts.reopen : texts[act]
  return (
    <form method="post" action={accountsPath}>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="accountId" value={account.accountId} />
      <button className="kv-linkbutton kv-link" type="submit" aria-label={texts.of(label, account.name)}>
        {label}
      </button>
    </form>
  )
}
