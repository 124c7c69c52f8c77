import { isSuppressed } from '../statistics/cell-status'
import { suppressOneWay } from '../statistics/suppress-one-way'
import type { CountRelation } from './told-counts'

type Counts = Readonly<Record<string, number>>

/**
 * Which counts of one item in one group must be hidden, given those that are, so that none follows from the others.
 * A whole that is shown protects its parts as a family does (suppress-one-way.ts); a whole that is hidden needs a
 * hidden part, or the parts would add up to it.
 */
export function protectRow(
  relations: readonly CountRelation[],
  counts: Counts,
  hidden: ReadonlySet<string>,
  threshold: number,
): ReadonlySet<string> {
  const row = new Set(hidden)
  let before = -1
  while (row.size > before) {
    before = row.size
    for (const { whole, parts } of relations) {
      if (whole !== null && row.has(whole)) protectWhole(parts, counts, row)
      else protectParts(whole, parts, counts, row, threshold)
    }
  }
  return row
}

function protectParts(
  whole: string | null,
  parts: readonly string[],
  counts: Counts,
  row: Set<string>,
  threshold: number,
): void {
  const { status, parent } = suppressOneWay(
    parts,
    parts.map((part) => counts[part] ?? 0),
    threshold,
    { hidden: parts.map((part) => row.has(part)) },
  )
  parts.forEach((part, at) => {
    if (isSuppressed(status[at] ?? 'ok')) row.add(part)
  })
  if (parent === 'suppress' && whole !== null) row.add(whole)
}

function protectWhole(parts: readonly string[], counts: Counts, row: Set<string>): void {
  const given = parts.filter((part) => (counts[part] ?? 0) > 0)
  if (given.some((part) => row.has(part))) return
  const [smallest] = given.toSorted((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0))
  if (smallest !== undefined) row.add(smallest)
}
