import type { RegisterDb } from '#db/connect'
import { type AccountId, accountIdSchema } from '~/domain/account/account'
import type { SessionTimes } from '~/domain/account/session-life'

export type Session = SessionTimes & { readonly sessionHash: string; readonly accountId: AccountId }

export async function insertSession(db: RegisterDb, session: Session): Promise<void> {
  const { sessionHash, accountId, startedAt, seenAt } = session
  await db.insertInto('session').values({ sessionHash, accountId, startedAt, seenAt }).execute()
}

export async function findSession(db: RegisterDb, sessionHash: string): Promise<Session | undefined> {
  const row = await db
    .selectFrom('session')
    .selectAll()
    .where('sessionHash', '=', sessionHash)
    .executeTakeFirst()
  return row && { ...row, accountId: accountIdSchema.parse(row.accountId) }
}

export async function replaceSeenAt(db: RegisterDb, sessionHash: string, seenAt: string): Promise<void> {
  await db.updateTable('session').set({ seenAt }).where('sessionHash', '=', sessionHash).execute()
}

export async function deleteSession(db: RegisterDb, sessionHash: string): Promise<void> {
  await db.deleteFrom('session').where('sessionHash', '=', sessionHash).execute()
}

export async function deleteSessionsOf(db: RegisterDb, accountId: AccountId): Promise<void> {
  await db.deleteFrom('session').where('accountId', '=', accountId).execute()
}

/** Sweeps away what started or was last seen before the given instants. */
export async function deleteSessionsBefore(db: RegisterDb, oldest: SessionTimes): Promise<void> {
  await db
    .deleteFrom('session')
    .where((eb) => eb.or([eb('startedAt', '<=', oldest.startedAt), eb('seenAt', '<=', oldest.seenAt)]))
    .execute()
}
