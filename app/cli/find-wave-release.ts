import type { Instrument } from '~/domain/instrument/instrument'
import type { Release } from '~/domain/release/release'
import { type Wave, waveIdSchema } from '~/domain/wave/wave'
import { loadRelease } from '~/services/load-release.server'
import { loadWaveInstrument } from '~/services/load-instrument.server'
import { findWave } from '~/repositories/wave-repository.server'
import type { Installation } from './open-installation'
import { CommandFault } from './terminal'

/** A wave by the code that was typed, or a fault that says where the codes are listed. */
export async function findNamedWave({ databases }: Installation, code: string): Promise<Wave> {
  const waveId = waveIdSchema.safeParse(code)
  const wave = waveId.success ? await findWave(databases.register, waveId.data) : undefined
  if (wave === undefined)
    throw new CommandFault(`There is no wave "${code}". List them: npm run -s kvar -- wave list`)
  return wave
}

/** What may be shown of a wave, and the instrument it was asked with. */
export async function findWaveRelease(
  installation: Installation,
  code: string,
): Promise<{ readonly release: Release; readonly instrument: Instrument; readonly wave: Wave }> {
  const wave = await findNamedWave(installation, code)
  const release = await loadRelease(installation.databases.box, wave.waveId)
  if (release === undefined)
    throw new CommandFault(
      `Nothing is shown of ${code} before it is closed: npm run -s kvar -- wave close ${code}`,
    )
  const instrument = await loadWaveInstrument(installation.databases.register, wave)
  return { release, instrument, wave }
}
