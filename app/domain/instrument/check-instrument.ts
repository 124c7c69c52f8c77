import { instrumentSchema, type Instrument } from './instrument'
import { codeFaults } from './code-faults'
import type { InstrumentFault } from './instrument-fault'
import { linkFaults } from './link-faults'
import { parseJson } from './parse-json'
import { shapeFaults } from './shape-faults'

export type InstrumentVerdict =
  | { readonly ok: true; readonly instrument: Instrument }
  | { readonly ok: false; readonly faults: readonly InstrumentFault[] }

/** Whether a definition is an instrument: first its shape, then whether its parts fit together. */
export function checkInstrument(definition: unknown): InstrumentVerdict {
  const parsed = instrumentSchema.safeParse(definition, { reportInput: true })
  if (!parsed.success) return { ok: false, faults: shapeFaults(parsed.error.issues) }
  const instrument = parsed.data
  const faults = [...codeFaults(instrument), ...linkFaults(instrument)]
  return faults.length === 0 ? { ok: true, instrument } : { ok: false, faults }
}

/** The same from the text of a file. A file that is not JSON is told by line and column. */
export function checkInstrumentFile(text: string): InstrumentVerdict {
  const parsed = parseJson(text)
  if (parsed.ok) return checkInstrument(parsed.value)
  const { line, column } = parsed
  return { ok: false, faults: [{ path: '', code: 'brokenJson', parameters: { line, column } }] }
}
