import { foldWord } from '../table/fold-word'
import type { District, Unit } from './organisation'

export type Found<Entry> =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly reason: 'unknown' | 'ambiguous' }

/** People write the code or the name; a code goes first, a name must fit one only. */
export function findDistrict(districts: readonly District[], written: string): Found<District> {
  return find(districts, written, ({ districtId }) => districtId)
}

/** As `findDistrict`, among the units given: those of one district, say. */
export function findUnit(units: readonly Unit[], written: string): Found<Unit> {
  return find(units, written, ({ unitId }) => unitId)
}

function find<Entry extends { readonly name: string }>(
  entries: readonly Entry[],
  written: string,
  codeOf: (entry: Entry) => string,
): Found<Entry> {
  const code = written.trim().toLowerCase()
  const byCode = entries.find((entry) => codeOf(entry) === code)
  if (byCode !== undefined) return { ok: true, entry: byCode }
  const name = foldWord(written)
  const [first, second] = entries.filter((entry) => foldWord(entry.name) === name)
  if (first === undefined) return { ok: false, reason: 'unknown' }
  return second === undefined ? { ok: true, entry: first } : { ok: false, reason: 'ambiguous' }
}
