import type { BoxDb } from '#db/connect'
import type { WindowRelease } from '~/domain/release/window-release'
import { type InstrumentOfWindow, listWindowReleases } from '~/repositories/window-release-repository.server'

/** What may be told of several closed waves of an instrument together, the fewest waves first. */
export function loadWindowReleases(
  box: BoxDb,
  instrument: InstrumentOfWindow,
): Promise<readonly WindowRelease[]> {
  return listWindowReleases(box, instrument)
}
