import type { RegisterDb } from '#db/connect'
import type { AccountId } from '~/domain/account/account'
import { temporaryPasswordExpiresOn } from '~/domain/account/temporary-password'
import { findAccount, replaceDeactivation, replacePassword } from '~/repositories/account-repository.server'
import { deleteSessionsOf } from '~/repositories/session-repository.server'
import { hashPassword } from './password-hash.server'
import { newReadableSecret } from './random-tokens.server'

export type RenewPasswordVerdict =
  | { readonly ok: true; readonly temporaryPassword: string; readonly expiresOn: string }
  | { readonly ok: false; readonly reason: 'unknownAccount' }

/** Gives somebody who has lost theirs a temporary password, ends their sessions, and opens a closed account again. */
export async function renewPassword(
  db: RegisterDb,
  accountId: AccountId,
  today: string,
): Promise<RenewPasswordVerdict> {
  const temporaryPassword = newReadableSecret()
  const passwordHash = await hashPassword(temporaryPassword)
  const expiresOn = temporaryPasswordExpiresOn(today)
  return db.transaction().execute(async (trx): Promise<RenewPasswordVerdict> => {
    if ((await findAccount(trx, accountId)) === undefined) return { ok: false, reason: 'unknownAccount' }
    await replacePassword(trx, accountId, { passwordHash, passwordExpiresOn: expiresOn })
    await replaceDeactivation(trx, accountId, null)
    await deleteSessionsOf(trx, accountId)
    return { ok: true, temporaryPassword, expiresOn }
  })
}
