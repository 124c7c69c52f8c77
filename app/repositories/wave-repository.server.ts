import { z } from 'zod'
import type { RegisterDb } from '#db/connect'
import { type DistrictId, districtIdSchema } from '~/domain/organisation/organisation'
import { type Wave, type WaveId, waveIdSchema } from '~/domain/wave/wave'

export async function findWave(db: RegisterDb, waveId: WaveId): Promise<Wave | undefined> {
  const row = await db.selectFrom('wave').selectAll().where('waveId', '=', waveId).executeTakeFirst()
  return row && toWave(row)
}

export async function getWave(db: RegisterDb, waveId: WaveId): Promise<Wave> {
  const wave = await findWave(db, waveId)
  if (wave === undefined) throw new Error(`there is no wave ${waveId}`)
  return wave
}

/** The latest first. */
export async function listWaves(db: RegisterDb): Promise<readonly Wave[]> {
  const rows = await db.selectFrom('wave').selectAll().orderBy('opensOn', 'desc').orderBy('waveId').execute()
  return rows.map(toWave)
}

/** False when the code is taken. */
export async function insertWave(db: RegisterDb, wave: Wave): Promise<boolean> {
  const { name, askedItems, ...columns } = wave
  const asked = askedItems === null ? null : JSON.stringify(askedItems)
  const result = await db
    .insertInto('wave')
    .values({ ...columns, nameSv: name.sv, nameEn: name.en, askedItems: asked })
    .onConflict((conflict) => conflict.column('waveId').doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Keeps an open wave open until the transaction ends; false when it is not open. */
export async function holdWaveOpen(db: RegisterDb, waveId: WaveId): Promise<boolean> {
  const result = await db
    .updateTable('wave')
    .set({ state: 'open' })
    .where('waveId', '=', waveId)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** False when the wave was not open. */
export async function markClosing(db: RegisterDb, waveId: WaveId, closesOn: string): Promise<boolean> {
  const result = await db
    .updateTable('wave')
    .set({ state: 'closing', closesOn })
    .where('waveId', '=', waveId)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** False when the wave was not closing. */
export async function markClosed(db: RegisterDb, waveId: WaveId): Promise<boolean> {
  const result = await db
    .updateTable('wave')
    .set({ state: 'closed' })
    .where('waveId', '=', waveId)
    .where('state', '=', 'closing')
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** False when the wave was not open. */
export async function replaceClosesOn(db: RegisterDb, waveId: WaveId, closesOn: string): Promise<boolean> {
  const result = await db
    .updateTable('wave')
    .set({ closesOn })
    .where('waveId', '=', waveId)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** For an import that never came to its end. */
export async function deleteWave(db: RegisterDb, waveId: WaveId): Promise<void> {
  await db.deleteFrom('wave').where('waveId', '=', waveId).execute()
}

export async function replaceWaveFrame(
  db: RegisterDb,
  waveId: WaveId,
  invitedPerDistrict: ReadonlyMap<DistrictId, number>,
): Promise<void> {
  await db.deleteFrom('waveFrame').where('waveId', '=', waveId).execute()
  const rows = [...invitedPerDistrict].map(([districtId, invited]) => ({ waveId, districtId, invited }))
  if (rows.length > 0) await db.insertInto('waveFrame').values(rows).execute()
}

/** How many were asked per district; empty for imported answers and for a wave that is still open. */
export async function getWaveFrame(db: RegisterDb, waveId: WaveId): Promise<ReadonlyMap<DistrictId, number>> {
  const rows = await db
    .selectFrom('waveFrame')
    .select(['districtId', 'invited'])
    .where('waveId', '=', waveId)
    .orderBy('districtId')
    .execute()
  return new Map(rows.map((row) => [districtIdSchema.parse(row.districtId), row.invited]))
}

type WaveRow = Omit<Wave, 'waveId' | 'name' | 'askedItems'> & {
  waveId: string
  nameSv: string
  nameEn: string
  askedItems: string | null
}

const askedItemsSchema = z.array(z.string())

function toWave({ nameSv, nameEn, askedItems, ...row }: WaveRow): Wave {
  return {
    ...row,
    waveId: waveIdSchema.parse(row.waveId),
    name: { sv: nameSv, en: nameEn },
    askedItems: askedItems === null ? null : askedItemsSchema.parse(JSON.parse(askedItems)),
  }
}
