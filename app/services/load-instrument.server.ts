import type { RegisterDb } from '#db/connect'
import { askOnly } from '~/domain/instrument/ask-only'
import type { Instrument } from '~/domain/instrument/instrument'
import type { Wave } from '~/domain/wave/wave'
import { findInstrument } from '~/repositories/instrument-repository.server'

const known = new WeakMap<RegisterDb, Map<string, Instrument>>()

/** A published instrument never changes, so it is read and checked once. `undefined`: unknown, or still a draft. */
export async function findPublishedInstrument(
  register: RegisterDb,
  code: string,
  version: number,
): Promise<Instrument | undefined> {
  const instruments = known.get(register) ?? new Map<string, Instrument>()
  known.set(register, instruments)
  const name = `${code} ${version}`
  const instrument = instruments.get(name)
  if (instrument !== undefined) return instrument
  const stored = await findInstrument(register, code, version)
  if (stored === undefined || stored.publishedOn === null) return undefined
  instruments.set(name, stored.instrument)
  return stored.instrument
}

/** The instrument of a wave, as that wave asks it: always there, always published. */
export async function loadWaveInstrument(
  register: RegisterDb,
  wave: Pick<Wave, 'waveId' | 'instrumentCode' | 'instrumentVersion' | 'askedItems'>,
): Promise<Instrument> {
  const { waveId, instrumentCode, instrumentVersion, askedItems } = wave
  const instrument = await findPublishedInstrument(register, instrumentCode, instrumentVersion)
  if (instrument === undefined)
    throw new Error(`the published instrument ${instrumentCode} ${instrumentVersion} is missing`)
  if (askedItems === null) return instrument
  const instruments = known.get(register) ?? new Map<string, Instrument>()
  const name = `${instrumentCode} ${instrumentVersion} ${waveId}`
  const asked = instruments.get(name) ?? askOnly(instrument, askedItems)
  instruments.set(name, asked)
  return asked
}
