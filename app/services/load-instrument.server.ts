import type { RegisterDb } from '#db/connect'
import type { Instrument } from '~/domain/instrument/instrument'
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

/** The instrument of a wave: always there, always published. */
export async function loadWaveInstrument(
  register: RegisterDb,
  wave: { readonly instrumentCode: string; readonly instrumentVersion: number },
): Promise<Instrument> {
  const { instrumentCode, instrumentVersion } = wave
  const instrument = await findPublishedInstrument(register, instrumentCode, instrumentVersion)
  if (instrument === undefined)
    throw new Error(`the published instrument ${instrumentCode} ${instrumentVersion} is missing`)
  return instrument
}
