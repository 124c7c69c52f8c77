import { foldWord } from '../table/fold-word'
import { type DatedEntry, subjectOf } from './dated-entry'
import type { OrganisationWarning } from './organisation-fault'

/** Names that differ at most in case, accents or signs, among those that are there at the same time. */
export function nameWarnings(entries: readonly DatedEntry[]): readonly OrganisationWarning[] {
  const alike = new Map<string, DatedEntry[]>()
  for (const entry of entries) {
    const name = foldWord(entry.name)
    alike.set(name, [...(alike.get(name) ?? []), entry])
  }
  return [...alike.values()].flatMap((group) =>
    group.flatMap((entry, place) => {
      const other = group.slice(0, place).find((earlier) => overlap(earlier, entry))
      if (other === undefined) return []
      const parameters = { name: entry.name, other: other.name, otherCode: other.id }
      return [{ subject: subjectOf(entry), code: 'almostSameName' as const, parameters }]
    }),
  )
}

function overlap(a: DatedEntry, b: DatedEntry): boolean {
  return (a.validTo === null || b.validFrom <= a.validTo) && (b.validTo === null || a.validFrom <= b.validTo)
}
