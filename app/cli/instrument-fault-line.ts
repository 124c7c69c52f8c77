import type { InstrumentFault } from '~/domain/instrument/instrument-fault'

/** "sections[2].items[0].stem.en: missingText (language en)" */
export function instrumentFaultLine({ path, code, parameters }: InstrumentFault): string {
  const given = Object.entries(parameters).map(([name, value]) => `${name} ${value}`)
  return `${path === '' ? 'the file' : path}: ${code}${given.length === 0 ? '' : ` (${given.join(', ')})`}`
}
