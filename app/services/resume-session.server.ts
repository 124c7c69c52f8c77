import { createHash } from 'node:crypto'
import type { RegisterDb } from '#db/connect'
import type { Account } from '~/domain/account/account'
import { isAlive, isDueToBeSeen } from '~/domain/account/session-life'
import { findAccount } from '~/repositories/account-repository.server'
import { deleteSession, findSession, replaceSeenAt } from '~/repositories/session-repository.server'

/** Only this is stored of a session's random id. */
export function sessionHashOf(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('hex')
}

/** Who holds this session, as the account is now: a new role or a deactivation counts from the next request. */
export async function resumeSession(
  db: RegisterDb,
  sessionId: string,
  now: string,
): Promise<Account | undefined> {
  const sessionHash = sessionHashOf(sessionId)
  const session = await findSession(db, sessionHash)
  if (session === undefined) return undefined
  const account = isAlive(session, now) ? await findAccount(db, session.accountId) : undefined
  if (account === undefined || account.deactivatedOn !== null) {
    await deleteSession(db, sessionHash)
    return undefined
  }
  if (isDueToBeSeen(session, now)) await replaceSeenAt(db, sessionHash, now)
  return account
}
