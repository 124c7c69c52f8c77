import type { RegisterDb } from '#db/connect'
import type { WaveId } from '~/domain/wave/wave'

/** Since when staff may read about a wave; `undefined` when they may not. */
export async function findPublishedOn(db: RegisterDb, waveId: WaveId): Promise<string | undefined> {
  const row = await db
    .selectFrom('publication')
    .select('publishedOn')
    .where('waveId', '=', waveId)
    .executeTakeFirst()
  return row?.publishedOn
}

/** The waves that staff may read about. */
export async function listPublished(db: RegisterDb): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('publication').select('waveId').execute()
  return new Set(rows.map(({ waveId }) => waveId))
}

/** A second time changes nothing. */
export async function insertPublication(db: RegisterDb, waveId: WaveId, publishedOn: string): Promise<void> {
  await db
    .insertInto('publication')
    .values({ waveId, publishedOn })
    .onConflict((conflict) => conflict.column('waveId').doNothing())
    .execute()
}

export async function deletePublication(db: RegisterDb, waveId: WaveId): Promise<void> {
  await db.deleteFrom('publication').where('waveId', '=', waveId).execute()
}
