import type { InstrumentVerdict } from './check-instrument'
import type { Instrument } from './instrument'
import { faultPath, type InstrumentFault } from './instrument-fault'
import { languages } from './languages'
import { localisedTextSchema } from './localised-text'

/** A draft may lack words; what is published may not, in either language. A published version never changes. */
export function publishInstrument(instrument: Instrument): InstrumentVerdict {
  const faults = missingTranslations(instrument)
  return faults.length === 0 ? { ok: true, instrument } : { ok: false, faults }
}

/** Every text that is blank in one of the languages, with its place. */
export function missingTranslations(instrument: Instrument): readonly InstrumentFault[] {
  return missingIn(instrument, [])
}

function missingIn(part: unknown, path: readonly PropertyKey[]): readonly InstrumentFault[] {
  if (typeof part !== 'object' || part === null) return []
  const text = localisedTextSchema.safeParse(part)
  if (text.success) {
    return languages
      .filter((language) => text.data[language].trim() === '')
      .map((language) => ({
        path: faultPath([...path, language]),
        code: 'missingText',
        parameters: { language },
      }))
  }
  if (Array.isArray(part)) return part.flatMap((entry, index) => missingIn(entry, [...path, index]))
  return Object.entries(part).flatMap(([key, value]) => missingIn(value, [...path, key]))
}
