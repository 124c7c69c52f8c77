import type { BoxDb } from '#db/connect'
import type { Release } from '~/domain/release/release'
import { releaseSchema } from '~/domain/release/release-schema'
import type { WaveId } from '~/domain/wave/wave'
import { findReleaseBody } from '~/repositories/release-repository.server'

/** How many releases are kept read; a release is frozen, so one that was read is read for good. */
const mostKept = 32
const kept = new WeakMap<BoxDb, Map<WaveId, Release>>()

/** What may be shown of a closed wave; `undefined` while it is open. */
export async function loadRelease(box: BoxDb, waveId: WaveId): Promise<Release | undefined> {
  const releases = kept.get(box) ?? new Map<WaveId, Release>()
  kept.set(box, releases)
  const known = releases.get(waveId)
  if (known !== undefined) return known
  const body = await findReleaseBody(box, waveId)
  if (body === undefined) return undefined
  const release = releaseSchema.parse(JSON.parse(body))
  const [oldest] = releases.keys()
  if (releases.size >= mostKept && oldest !== undefined) releases.delete(oldest)
  releases.set(waveId, release)
  return release
}
