import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { connectBox, connectRegister } from '#db/connect'
import { migrateBox, migrateRegister } from '#db/migrate'
import type { Instrument } from '~/domain/instrument/instrument'
import { waveIdSchema, type Wave } from '~/domain/wave/wave'
import { insertInstrument, markPublished } from '~/repositories/instrument-repository.server'
import {
  replaceDistricts,
  replaceMunicipality,
  replaceUnits,
} from '~/repositories/organisation-repository.server'
import type { Installation } from '~/services/installation.server'
import { openWave, type WaveFrame } from '~/services/open-wave.server'
import { seedInstruments } from '~/services/seed-instruments.server'
import { anInstallation, districts, testKey, units } from '../factories/a-fieldwork'

export type PreparedInstallation = {
  readonly installation: Installation
  /** What a server process needs to open the same databases. */
  readonly environment: Readonly<Record<string, string>>
  readonly close: () => Promise<void>
}

/** Databases in a folder, with a municipality, the instruments that ship and those given. */
export async function prepareInstallation(
  folder: string,
  instruments: readonly Instrument[] = [],
): Promise<PreparedInstallation> {
  await mkdir(folder, { recursive: true })
  const register = connectRegister(join(folder, 'register.db'))
  const box = connectBox(join(folder, 'box.db'))
  await migrateRegister(register)
  await migrateBox(box)
  await replaceMunicipality(register, { name: 'Göteborgs Stad', isDemo: true })
  await replaceDistricts(register, districts)
  await replaceUnits(register, units)
  await seedInstruments(register, '2026-01-01')
  for (const instrument of instruments) {
    await insertInstrument(register, instrument)
    await markPublished(register, instrument, '2026-01-01')
  }
  return {
    installation: anInstallation({ register, box }),
    environment: { KVAR_DATA: folder, KVAR_KEY: testKey },
    close: async () => {
      await register.destroy()
      await box.destroy()
    },
  }
}

export async function openWaveOf(
  installation: Installation,
  waveId: string,
  frame: Omit<WaveFrame, 'waveId'>,
): Promise<Wave> {
  const verdict = await openWave(installation, { ...frame, waveId: waveIdSchema.parse(waveId) })
  if (!verdict.ok) throw new Error(`${waveId}: ${verdict.reason}`)
  return verdict.wave
}
