import type { BoxDb } from '#db/connect'
import type { WaveId } from '~/domain/wave/wave'

/** How a wave's ballots are sealed, and how far its closing has come. */
export type Seal = {
  readonly publicKey: Uint8Array
  /** `null` once the box has been emptied: nothing opens its ballots any more. */
  readonly sealedPrivateKey: Uint8Array | null
  readonly ballotBytes: number
  readonly slots: number
  readonly closingStep: 'none' | 'locked' | 'opened' | 'emptied'
  readonly openedBallots: number
  readonly brokenBallots: number
}

export async function findSeal(db: BoxDb, waveId: WaveId): Promise<Seal | undefined> {
  const row = await db.selectFrom('seal').selectAll().where('waveId', '=', waveId).executeTakeFirst()
  if (row === undefined) return undefined
  const { waveId: _waveId, ...seal } = row
  return seal
}

export async function getSeal(db: BoxDb, waveId: WaveId): Promise<Seal> {
  const seal = await findSeal(db, waveId)
  if (seal === undefined) throw new Error(`the wave ${waveId} has no seal in the box`)
  return seal
}

export async function insertSeal(db: BoxDb, waveId: WaveId, seal: Seal): Promise<void> {
  await db
    .insertInto('seal')
    .values({ waveId, ...seal })
    .execute()
}

export async function deleteSeal(db: BoxDb, waveId: WaveId): Promise<void> {
  await db.deleteFrom('seal').where('waveId', '=', waveId).execute()
}

export async function replaceSlots(db: BoxDb, waveId: WaveId, slots: number): Promise<void> {
  await db.updateTable('seal').set({ slots }).where('waveId', '=', waveId).execute()
}

/** From here on no ballot goes in. */
export async function markLocked(db: BoxDb, waveId: WaveId): Promise<void> {
  await db
    .updateTable('seal')
    .set({ closingStep: 'locked' })
    .where('waveId', '=', waveId)
    .where('closingStep', '=', 'none')
    .execute()
}

/** False when another process has opened the box already. */
export async function markOpened(
  db: BoxDb,
  waveId: WaveId,
  counts: { readonly openedBallots: number; readonly brokenBallots: number },
): Promise<boolean> {
  const result = await db
    .updateTable('seal')
    .set({ closingStep: 'opened', ...counts })
    .where('waveId', '=', waveId)
    .where('closingStep', '=', 'locked')
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function destroyPrivateKey(db: BoxDb, waveId: WaveId): Promise<void> {
  await db
    .updateTable('seal')
    .set({ sealedPrivateKey: null })
    .where('waveId', '=', waveId)
    .where('closingStep', '=', 'opened')
    .execute()
}

export async function markEmptied(db: BoxDb, waveId: WaveId): Promise<void> {
  await db
    .updateTable('seal')
    .set({ closingStep: 'emptied' })
    .where('waveId', '=', waveId)
    .where('closingStep', '=', 'opened')
    .where('sealedPrivateKey', 'is', null)
    .execute()
}
