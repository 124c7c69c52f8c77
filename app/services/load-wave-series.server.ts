import type { ReleasedWave } from '~/domain/report/result-basis'
import { isBefore, newestFirst } from '~/domain/wave/wave-order'
import type { Wave } from '~/domain/wave/wave'
import { listWaves } from '~/repositories/wave-repository.server'
import type { Databases } from '../databases.server'
import { loadReleasedWave } from './load-released-wave.server'

/** How many earlier waves a development goes back. */
const longestHistory = 12

/** The released waves before this one, of the same kind and instrument, the oldest first. */
export async function loadWaveSeries(
  databases: Databases,
  wave: Wave,
  /** All waves, where they have been read already. */
  known?: readonly Wave[],
): Promise<readonly ReleasedWave[]> {
  const kin = (known ?? (await listWaves(databases.register)))
    .filter(
      (other) =>
        other.state === 'closed' &&
        other.kind === wave.kind &&
        other.instrumentCode === wave.instrumentCode &&
        isBefore(other, wave),
    )
    .sort(newestFirst)
  const series = kin.slice(0, longestHistory).reverse()
  const all = await Promise.all(series.map((other) => loadReleasedWave(databases, other)))
  return all.filter((released) => released !== undefined)
}
