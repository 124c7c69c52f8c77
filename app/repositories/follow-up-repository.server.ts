import type { RegisterDb } from '#db/connect'
import type { FollowUp } from '~/domain/invitation/invitation'
import { type WaveId, waveIdSchema } from '~/domain/wave/wave'

/** From here on the leaver's invitation knows its follow-up; another one that it had is closed. */
export async function linkFollowUp(db: RegisterDb, invitationId: string, followUpId: string): Promise<void> {
  await withdrawFollowUps(db, { invitationId })
  await db.updateTable('invitation').set({ followUpId }).where('invitationId', '=', invitationId).execute()
}

/** The follow-ups that go with one invitation, or with those of a wave, are closed, unless they have been answered. */
export async function withdrawFollowUps(
  db: RegisterDb,
  of: { readonly invitationId: string } | { readonly waveId: WaveId },
): Promise<void> {
  await db
    .updateTable('invitation')
    .set({ state: 'withdrawn' })
    .where('state', '=', 'open')
    .where('invitationId', 'in', (eb) => {
      const followUps = eb
        .selectFrom('invitation as leaver')
        .select('leaver.followUpId')
        .where('leaver.followUpId', 'is not', null)
        .$castTo<{ followUpId: string }>()
      return 'waveId' in of
        ? followUps.where('leaver.waveId', '=', of.waveId)
        : followUps.where('leaver.invitationId', '=', of.invitationId)
    })
    .execute()
}

/** `undefined` when it is none, or was withdrawn. Whether it has been answered is not told. */
export async function findFollowUp(db: RegisterDb, followUpId: string): Promise<FollowUp | undefined> {
  const row = await db
    .selectFrom('invitation')
    .select(['waveId', 'answersFrom'])
    .where('invitationId', '=', followUpId)
    .where('state', '!=', 'withdrawn')
    .executeTakeFirst()
  if (row === undefined || row.answersFrom === null) return undefined
  return { waveId: waveIdSchema.parse(row.waveId), from: row.answersFrom }
}

/** The latest month from which somebody of the wave may answer; `undefined` in a wave that follows nobody up. */
export async function latestAnswersFrom(db: RegisterDb, waveId: WaveId): Promise<string | undefined> {
  const row = await db
    .selectFrom('invitation')
    .select((eb) => eb.fn.max('answersFrom').as('answersFrom'))
    .where('waveId', '=', waveId)
    .where('state', '!=', 'withdrawn')
    .executeTakeFirst()
  return row?.answersFrom ?? undefined
}
