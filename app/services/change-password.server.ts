import type { RegisterDb } from '#db/connect'
import type { AccountId } from '~/domain/account/account'
import { type PasswordFault, passwordFault } from '~/domain/account/password-fault'
import { findAccount, findAccountToSignIn, replacePassword } from '~/repositories/account-repository.server'
import { deleteSessionsOf } from '~/repositories/session-repository.server'
import { hashPassword, verifyPassword } from './password-hash.server'
import { beginSession } from './sign-in.server'

export type ChangePasswordVerdict =
  /** All earlier sessions have ended; the person goes on in this one. */
  | { readonly ok: true; readonly sessionId: string }
  | { readonly ok: false; readonly reason: 'wrongPassword' | 'samePassword' | PasswordFault }

/** A person's own new password, against the one they have. */
export async function changePassword(
  db: RegisterDb,
  accountId: AccountId,
  input: { readonly password: string; readonly newPassword: string },
  now: string,
): Promise<ChangePasswordVerdict> {
  const account = await findAccount(db, accountId)
  const found = account && (await findAccountToSignIn(db, account.email))
  if (found === undefined || !(await verifyPassword(found.passwordHash, input.password)))
    return { ok: false, reason: 'wrongPassword' }
  if (input.newPassword === input.password) return { ok: false, reason: 'samePassword' }
  const fault = passwordFault(input.newPassword, [found.account.email, found.account.name])
  if (fault !== undefined) return { ok: false, reason: fault }
  const passwordHash = await hashPassword(input.newPassword)
  return db.transaction().execute(async (trx): Promise<ChangePasswordVerdict> => {
    await replacePassword(trx, accountId, { passwordHash, passwordExpiresOn: null })
    await deleteSessionsOf(trx, accountId)
    return { ok: true, sessionId: await beginSession(trx, accountId, now) }
  })
}
