import type { BoxDb } from '#db/connect'
import { type WindowRelease, windowReleaseSchema } from '~/domain/release/window-release'

/** Which version of which instrument. */
export type InstrumentOfWindow = { readonly instrumentCode: string; readonly instrumentVersion: number }

/** Written once; the first stays, and the table refuses to change it. */
export async function insertWindowRelease(db: BoxDb, release: WindowRelease): Promise<void> {
  const { instrumentCode, instrumentVersion, window, releasedOn } = release
  await db
    .insertInto('windowRelease')
    .values({
      instrumentCode,
      instrumentVersion,
      windowId: window.windowId,
      releasedOn,
      body: JSON.stringify(release),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** As they were frozen, the smaller ones first. */
export async function listWindowReleases(
  db: BoxDb,
  { instrumentCode, instrumentVersion }: InstrumentOfWindow,
): Promise<readonly WindowRelease[]> {
  const rows = await db
    .selectFrom('windowRelease')
    .select('body')
    .where('instrumentCode', '=', instrumentCode)
    .where('instrumentVersion', '=', instrumentVersion)
    .orderBy('windowId')
    .execute()
  return rows
    .map(({ body }) => windowReleaseSchema.parse(JSON.parse(body)))
    .toSorted((a, b) => a.window.waveIds.length - b.window.waveIds.length)
}
