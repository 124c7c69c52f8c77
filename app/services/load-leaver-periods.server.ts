import { type LeaverPeriod, wavePeriod, windowPeriod } from '~/domain/analysis/leaver-period'
import { newestFirst } from '~/domain/wave/wave-order'
import type { Wave } from '~/domain/wave/wave'
import { listWaves } from '~/repositories/wave-repository.server'
import type { Databases } from '../databases.server'
import { loadWaveInstrument } from './load-instrument.server'
import { loadRelease } from './load-release.server'
import { loadWindowReleases } from './load-window-releases.server'

const kept = new WeakMap<
  Databases['box'],
  { readonly of: string; readonly periods: readonly LeaverPeriod[] }
>()

/** Further back nobody looks. */
const mostWaves = 24

/**
 * The exit survey's closed waves and the windows over them, the newest first; of the newest instrument that asks for
 * reasons. Releases are frozen: what they mean is kept until there are more of them.
 */
export async function loadLeaverPeriods(
  { register, box }: Databases,
  waves?: readonly Wave[],
): Promise<readonly LeaverPeriod[]> {
  const closed = (waves ?? (await listWaves(register)))
    .filter(({ kind, state }) => kind === 'exit' && state === 'closed')
    .toSorted(newestFirst)
  const [newest] = closed
  if (newest === undefined) return []
  const alike = closed
    .filter(
      (wave) =>
        wave.instrumentCode === newest.instrumentCode &&
        wave.instrumentVersion === newest.instrumentVersion &&
        wave.askedItems === null,
    )
    .slice(0, mostWaves)
  const windows = await loadWindowReleases(box, newest)
  const of = [...alike.map(({ waveId }) => waveId), ...windows.map(({ window }) => window.windowId)].join(' ')
  const known = kept.get(box)
  if (known?.of === of) return known.periods
  const instrument = await loadWaveInstrument(register, { ...newest, askedItems: null })
  const ofWaves: LeaverPeriod[] = []
  for (const wave of alike) {
    const release = await loadRelease(box, wave.waveId)
    if (release !== undefined)
      ofWaves.push(
        wavePeriod({ ...wave, closesOn: wave.closesOn ?? release.releasedOn }, release, instrument),
      )
  }
  const periods = [...ofWaves, ...windows.toReversed().map((window) => windowPeriod(window, instrument))]
  kept.set(box, { of, periods })
  return periods
}
