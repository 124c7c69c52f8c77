import { sql } from 'kysely'
import type { RegisterDb } from '#db/connect'

export type FailureCount = { readonly failures: number; readonly firstFailureAt: string }

/** Counts one more before the password is looked at, so that guesses made at once are all counted. */
export async function countAttempt(
  db: RegisterDb,
  subjectHash: string,
  now: string,
  windowStart: string,
): Promise<FailureCount> {
  return await db
    .insertInto('signInFailure')
    .values({ subjectHash, failures: 1, firstFailureAt: now })
    .onConflict((conflict) =>
      conflict.column('subjectHash').doUpdateSet({
        failures: sql<number>`case when sign_in_failure.first_failure_at <= ${windowStart} then 1
          else sign_in_failure.failures + 1 end`,
        firstFailureAt: sql<string>`case when sign_in_failure.first_failure_at <= ${windowStart} then ${now}
          else sign_in_failure.first_failure_at end`,
      }),
    )
    .returning(['failures', 'firstFailureAt'])
    .executeTakeFirstOrThrow()
}

/** Takes an attempt back that turned out to be right. */
export async function takeBackAttempt(db: RegisterDb, subjectHash: string): Promise<void> {
  await db
    .updateTable('signInFailure')
    .set((eb) => ({ failures: eb('failures', '-', 1) }))
    .where('subjectHash', '=', subjectHash)
    .where('failures', '>', 0)
    .execute()
}

export async function deleteFailuresBefore(db: RegisterDb, windowStart: string): Promise<void> {
  await db.deleteFrom('signInFailure').where('firstFailureAt', '<=', windowStart).execute()
}
