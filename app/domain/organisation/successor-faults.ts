import { type DatedEntry, subjectOf } from './dated-entry'
import { nextDay } from './next-day'
import type { OrganisationFault, OrganisationWarning } from './organisation-fault'

/** Who takes over must be there, be another, be there afterwards, and never lead back. All entries are of one level. */
export function successorFaults(entries: readonly DatedEntry[]): readonly OrganisationFault[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return entries.flatMap((entry) => [...ownFaults(entry, byId), ...cycleFrom(entry, byId)])
}

function ownFaults(entry: DatedEntry, byId: ReadonlyMap<string, DatedEntry>): readonly OrganisationFault[] {
  const subject = subjectOf(entry)
  const { validTo } = entry
  if (entry.successors.length === 0) return []
  if (validTo === null) return [{ subject, code: 'successorWithoutEnd', parameters: {} }]
  return entry.successors.flatMap((id): readonly OrganisationFault[] => {
    const successor = byId.get(id)
    if (id === entry.id) return [{ subject, code: 'succeedsItself', parameters: {} }]
    if (successor === undefined) return [{ subject, code: 'unknownSuccessor', parameters: { given: id } }]
    return successor.validTo !== null && successor.validTo <= validTo
      ? [
          {
            subject,
            code: 'successorEndsTooEarly',
            parameters: { successor: successor.name, to: successor.validTo },
          },
        ]
      : []
  })
}

/** A ring is told once, at the member whose code comes first. */
function cycleFrom(entry: DatedEntry, byId: ReadonlyMap<string, DatedEntry>): readonly OrganisationFault[] {
  const way = wayBack(entry.id, byId)
  if (way === undefined || way.length < 2 || way.some((id) => id < entry.id)) return []
  return [
    {
      subject: subjectOf(entry),
      code: 'successorCycle',
      parameters: { way: [...way, entry.id].join(' → ') },
    },
  ]
}

/** The shortest way along successors from `start` back to it. */
function wayBack(start: string, byId: ReadonlyMap<string, DatedEntry>): readonly string[] | undefined {
  const seen = new Set<string>()
  let ways: readonly (readonly string[])[] = [[start]]
  while (ways.length > 0) {
    const longer: (readonly string[])[] = []
    for (const way of ways)
      for (const next of byId.get(way.at(-1) ?? '')?.successors ?? []) {
        if (next === start) return way
        if (!seen.has(next)) longer.push([...way, next])
        seen.add(next)
      }
    ways = longer
  }
  return undefined
}

export function successorWarnings(entries: readonly DatedEntry[]): readonly OrganisationWarning[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return entries.flatMap((entry) =>
    entry.successors.flatMap((id) => {
      const successor = byId.get(id)
      if (entry.validTo === null || successor === undefined) return []
      if (successor.validFrom <= nextDay(entry.validTo)) return []
      const parameters = { successor: successor.name, from: successor.validFrom }
      return [{ subject: subjectOf(entry), code: 'successorBeginsLater' as const, parameters }]
    }),
  )
}
