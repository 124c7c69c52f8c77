import type { RegisterDb } from '#db/connect'
import type { InvitationState } from '~/domain/invitation/invitation'

/** From one state to another, each at most once. Answers how many went over. */
export async function moveInvitations(
  db: RegisterDb,
  invitationIds: readonly string[],
  from: InvitationState,
  to: InvitationState,
): Promise<number> {
  if (invitationIds.length === 0) return 0
  const result = await db
    .updateTable('invitation')
    .set({ state: to })
    .where('invitationId', 'in', invitationIds)
    .where('state', '=', from)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** Those of the invitations that are open, in a wave that is open, are being cast from now on. */
export async function markCasting(db: RegisterDb, invitationIds: readonly string[]): Promise<void> {
  await db
    .updateTable('invitation')
    .set({ state: 'casting' })
    .where('invitationId', 'in', invitationIds)
    .where('state', '=', 'open')
    .where('waveId', 'in', (eb) => eb.selectFrom('wave').select('waveId').where('state', '=', 'open'))
    .execute()
}

export type Standing = { readonly state: InvitationState; readonly waveIsOpen: boolean }

/** How these invitations and their waves stand, by invitation id. */
export async function getStandings(
  db: RegisterDb,
  invitationIds: readonly string[],
): Promise<ReadonlyMap<string, Standing>> {
  if (invitationIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('invitation')
    .innerJoin('wave', 'wave.waveId', 'invitation.waveId')
    .select(['invitation.invitationId', 'invitation.state', 'wave.state as waveState'])
    .where('invitation.invitationId', 'in', invitationIds)
    .execute()
  return new Map(
    rows.map((row) => [row.invitationId, { state: row.state, waveIsOpen: row.waveState === 'open' }]),
  )
}
