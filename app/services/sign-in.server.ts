import { createHmac } from 'node:crypto'
import type { RegisterDb } from '#db/connect'
import type { Account, AccountId } from '~/domain/account/account'
import { oldestAlive } from '~/domain/account/session-life'
import { minutesLeft, throttleSubjects, throttleWindowStart } from '~/domain/account/sign-in-throttle'
import { hasExpired } from '~/domain/account/temporary-password'
import { findAccountToSignIn } from '~/repositories/account-repository.server'
import { deleteSession, deleteSessionsBefore, insertSession } from '~/repositories/session-repository.server'
import {
  countAttempt,
  deleteFailuresBefore,
  takeBackAttempt,
} from '~/repositories/sign-in-failure-repository.server'
import { deviceKnownTo, newDeviceToken } from './known-device.server'
import { hashOfNobody, verifyPassword } from './password-hash.server'
import { newSessionId } from './random-tokens.server'
import { sessionHashOf } from './resume-session.server'
import { TurnstileFull } from './turnstile.server'

export type SignInVerdict =
  | { readonly ok: true; readonly sessionId: string; readonly deviceToken: string }
  /** Unknown address, wrong password or a closed account: never told apart. */
  | { readonly ok: false; readonly reason: 'wrong' }
  /** The right password, but a temporary one whose days are over. */
  | { readonly ok: false; readonly reason: 'expired' }
  | { readonly ok: false; readonly reason: 'throttled'; readonly minutes: number }
  | { readonly ok: false; readonly reason: 'busy' }

export type SignInAttempt = {
  readonly email: string
  readonly password: string
  /** Where it comes from, as a keyed hash; compared, never read. */
  readonly network: string
  readonly deviceToken: string | undefined
  /** The session the browser held until now; it ends. */
  readonly earlierSessionId: string | undefined
}

/** Checks a password with the same work whoever asks, and begins a new session under a new id. */
export async function signIn(
  db: RegisterDb,
  key: string,
  attempt: SignInAttempt,
  now: string,
): Promise<SignInVerdict> {
  const device = deviceKnownTo(attempt.deviceToken, attempt.email, key)
  const windowStart = throttleWindowStart(now)
  await deleteFailuresBefore(db, windowStart)
  const counted: string[] = []
  for (const { subject, limit } of throttleSubjects({ ...attempt, device })) {
    const subjectHash = createHmac('sha256', key).update(subject).digest('hex')
    const { failures, firstFailureAt } = await countAttempt(db, subjectHash, now, windowStart)
    if (failures > limit) return { ok: false, reason: 'throttled', minutes: minutesLeft(firstFailureAt, now) }
    counted.push(subjectHash)
  }
  const account = await checkPassword(db, attempt)
  if (account === 'wrong' || account === 'busy') return { ok: false, reason: account }
  for (const subjectHash of counted) await takeBackAttempt(db, subjectHash)
  if (hasExpired(account.passwordExpiresOn, now.slice(0, 10))) return { ok: false, reason: 'expired' }
  const sessionId = await beginSession(db, account.accountId, now)
  if (attempt.earlierSessionId !== undefined) await deleteSession(db, sessionHashOf(attempt.earlierSessionId))
  return {
    ok: true,
    sessionId,
    deviceToken: device === undefined ? newDeviceToken(attempt.email, key) : (attempt.deviceToken ?? ''),
  }
}

async function checkPassword(
  db: RegisterDb,
  { email, password }: SignInAttempt,
): Promise<Account | 'wrong' | 'busy'> {
  const found = await findAccountToSignIn(db, email)
  try {
    const isRight = await verifyPassword(found?.passwordHash ?? hashOfNobody, password)
    return isRight && found !== undefined && found.account.deactivatedOn === null ? found.account : 'wrong'
  } catch (error) {
    if (error instanceof TurnstileFull) return 'busy'
    throw error
  }
}

/** A new session under a new random id; the old ones that have ended are swept away. */
export async function beginSession(db: RegisterDb, accountId: AccountId, now: string): Promise<string> {
  const sessionId = newSessionId()
  await deleteSessionsBefore(db, oldestAlive(now))
  await insertSession(db, { sessionHash: sessionHashOf(sessionId), accountId, startedAt: now, seenAt: now })
  return sessionId
}
