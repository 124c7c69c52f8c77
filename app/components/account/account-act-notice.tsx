import type { AccountActResult } from '~/http/account-act-result'
import { accountsTexts } from '~/texts/accounts'
import { useTexts } from '../layout/language'
import { Notice } from '../layout/notice'

/** What came of the last form; a temporary password is shown here and nowhere else. */
export function AccountActNotice({ result }: { readonly result: AccountActResult }) {
  const texts = useTexts(accountsTexts)
  if (result.kind === 'faults') return null
  if (result.kind === 'refused')
    return (
      <div className="kv-notices">
        <Notice kind="fault">{texts.refused[result.reason]}</Notice>
      </div>
    )
  return (
    <div className="kv-notices">
      <Notice kind="done">
        <p>
          {texts.done[result.act]}{' '}
          {result.temporary !== null && (
            <>
              {texts.temporary} <code className="kv-secret">{result.temporary.password}</code>{' '}
              {texts.temporaryNote(result.temporary.expiresOn)}
            </>
          )}
        </p>
      </Notice>
    </div>
  )
}
