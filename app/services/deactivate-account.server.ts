import type { RegisterDb } from '#db/connect'
import type { AccountId } from '~/domain/account/account'
import {
  countOtherActiveHrCity,
  findAccount,
  holdAccounts,
  replaceDeactivation,
} from '~/repositories/account-repository.server'
import { deleteSessionsOf } from '~/repositories/session-repository.server'

export type DeactivateAccountVerdict =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'unknownAccount' | 'lastOfHrCity' }

/** Closes an account and ends its sessions at once. Somebody of HR city must always be able to sign in. */
export async function deactivateAccount(
  db: RegisterDb,
  accountId: AccountId,
  today: string,
): Promise<DeactivateAccountVerdict> {
  return db.transaction().execute(async (trx): Promise<DeactivateAccountVerdict> => {
    await holdAccounts(trx)
    const account = await findAccount(trx, accountId)
    if (account === undefined) return { ok: false, reason: 'unknownAccount' }
    if (account.role === 'hrCity' && (await countOtherActiveHrCity(trx, accountId)) === 0)
      return { ok: false, reason: 'lastOfHrCity' }
    await replaceDeactivation(trx, accountId, today)
    await deleteSessionsOf(trx, accountId)
    return { ok: true }
  })
}
