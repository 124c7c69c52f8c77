import type { RegisterDb } from '#db/connect'
import { type Action, type ActionId, actionSchema } from '~/domain/plan/action'
import { type WaveId, waveIdSchema } from '~/domain/wave/wave'

/** What was decided after a wave: the whole city's, then by district and unit, the earliest first. */
export async function listActions(db: RegisterDb, waveId: WaveId): Promise<readonly Action[]> {
  const rows = await db
    .selectFrom('action')
    .selectAll()
    .where('waveId', '=', waveId)
    .orderBy('decidedOn')
    .orderBy('actionId')
    .execute()
  const actions = rows.map((row) => actionSchema.parse(row))
  return actions.toSorted((a, b) => compare(placeOf(a), placeOf(b)))
}

function placeOf({ districtId, unitId }: Action): string {
  return `${districtId ?? ''}/${unitId ?? ''}`
}

function compare(one: string, another: string): number {
  return one < another ? -1 : one > another ? 1 : 0
}

export async function findAction(db: RegisterDb, actionId: ActionId): Promise<Action | undefined> {
  const row = await db.selectFrom('action').selectAll().where('actionId', '=', actionId).executeTakeFirst()
  return row && actionSchema.parse(row)
}

/** One with the same id is overwritten; the wave and the day it was decided stay. */
export async function replaceAction(db: RegisterDb, action: Action): Promise<void> {
  const { actionId, waveId, decidedOn, ...changing } = action
  await db
    .insertInto('action')
    .values({ actionId, waveId, decidedOn, ...changing })
    .onConflict((conflict) => conflict.column('actionId').doUpdateSet(changing))
    .execute()
}

/** How far the actions of all waves have come. */
export async function listActionStates(db: RegisterDb): Promise<readonly Pick<Action, 'waveId' | 'state'>[]> {
  const rows = await db.selectFrom('action').select(['waveId', 'state']).distinct().execute()
  return rows.map(({ waveId, state }) => ({ waveId: waveIdSchema.parse(waveId), state }))
}

/** By wave, why nothing is decided; "" where that was marked without a reason. */
export async function listNoActionReasons(db: RegisterDb): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('workedThrough').select(['waveId', 'reason']).execute()
  return new Map(rows.map(({ waveId, reason }) => [waveId, reason]))
}

export async function replaceNoActionReason(
  db: RegisterDb,
  waveId: WaveId,
  { reason, markedOn }: { readonly reason: string; readonly markedOn: string },
): Promise<void> {
  await db
    .insertInto('workedThrough')
    .values({ waveId, markedOn, reason })
    .onConflict((conflict) => conflict.column('waveId').doUpdateSet({ reason, markedOn }))
    .execute()
}

export async function deleteNoActionReason(db: RegisterDb, waveId: WaveId): Promise<void> {
  await db.deleteFrom('workedThrough').where('waveId', '=', waveId).execute()
}
