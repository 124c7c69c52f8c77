import type { BoxDb } from '#db/connect'
import type { Release } from '~/domain/release/release'
import type { WaveId } from '~/domain/wave/wave'

/** Written once; a second one is refused by the table. */
export async function insertRelease(db: BoxDb, release: Release): Promise<void> {
  const { waveId, releasedOn } = release
  await db
    .insertInto('release')
    .values({ waveId, releasedOn, body: JSON.stringify(release) })
    .execute()
}

/** The release as it was frozen, as JSON. */
export async function findReleaseBody(db: BoxDb, waveId: WaveId): Promise<string | undefined> {
  const row = await db.selectFrom('release').select('body').where('waveId', '=', waveId).executeTakeFirst()
  return row?.body
}

export async function hasRelease(db: BoxDb, waveId: WaveId): Promise<boolean> {
  const row = await db.selectFrom('release').select('waveId').where('waveId', '=', waveId).executeTakeFirst()
  return row !== undefined
}
