import { analyseRelease } from '~/domain/analysis/analyse-release'
import type { Release } from '~/domain/release/release'
import type { ReleasedWave } from '~/domain/report/result-basis'
import type { Wave } from '~/domain/wave/wave'
import type { Databases } from '../databases.server'
import { loadWaveInstrument } from './load-instrument.server'
import { loadRelease } from './load-release.server'

type Meaning = Pick<ReleasedWave, 'instrument' | 'analysis'>

/** A release is frozen, so what it means is worked out once, and kept as long as the release is kept read. */
const known = new WeakMap<Release, Meaning>()

/** A wave with what its release means, whole: it is cut to what the reader may see when a page is made of it. */
export async function loadReleasedWave(
  { register, box }: Databases,
  wave: Wave,
): Promise<ReleasedWave | undefined> {
  const release = await loadRelease(box, wave.waveId)
  if (release === undefined) return undefined
  const { instrument, analysis } = known.get(release) ?? (await meaningOf(register, wave, release))
  return { wave, instrument, analysis }
}

async function meaningOf(register: Databases['register'], wave: Wave, release: Release): Promise<Meaning> {
  const instrument = await loadWaveInstrument(register, wave)
  const meaning = { instrument, analysis: analyseRelease(release, instrument) }
  known.set(release, meaning)
  return meaning
}
