import { type Beforehand, type CellStatus, isSuppressed, primaryStatus } from './cell-status'

type Counts = readonly (readonly number[])[]
export type Place = { readonly row: number; readonly column: number }
/** A row or a column, and for each of its places the column or row that crosses it there. */
type Line = readonly (Place & { readonly crossing: readonly Place[] })[]

/**
 * Which cells of a table may be told when both its margins are.
 * Rule: a line (row or column) with a suppressed cell needs at least two, together `threshold` persons. Rows in order,
 * then columns in order, are repaired until the rule holds or no open cell is left, and again until nothing changes.
 * A repair gives up the open cell that crosses a line already holding a suppressed cell, then the smallest, then the
 * first. Assumes the attacker knows all margins and open cells. Source: Hundepool et al. (2012); order fixed here.
 * In: rows of counts. Out: rows of status. An empty table stays empty. What is left to the attacker, disclosure-bounds
 * tells. `beforehand` adds what other tables have hidden, and a further demand on what the hidden cells of a line hold
 * together.
 */
export function suppressTwoWay(
  counts: Counts,
  threshold: number,
  beforehand: Beforehand<readonly (readonly boolean[])[], readonly Place[]> = {},
): CellStatus[][] {
  const status = counts.map((cells, row) =>
    cells.map((count, column) =>
      beforehand.hidden?.[row]?.[column] ? 'secondary' : primaryStatus(count, threshold),
    ),
  )
  const isBroken = (line: Line) => isBrokenLine(line, counts, status, { threshold, ...beforehand })
  const lines = linesOf(counts)
  while (lines.filter((line) => repairLine(line, counts, status, isBroken)).length > 0) {
    // Each pass can only take cells away, so the passes end.
  }
  return status
}

function linesOf(counts: Counts): Line[] {
  const width = Math.max(0, ...counts.map((row) => row.length))
  const rows = counts.map((cells, row) => cells.map((_, column) => ({ row, column })))
  const columns = Array.from({ length: width }, (_, column) => counts.map((_, row) => ({ row, column })))
  return [
    ...rows.map((line) => line.map((place) => ({ ...place, crossing: columns[place.column] ?? [] }))),
    ...columns.map((line) => line.map((place) => ({ ...place, crossing: rows[place.row] ?? [] }))),
  ]
}

/** Suppresses until the line holds or has nothing left to give up. Says whether anything was changed. */
function repairLine(
  line: Line,
  counts: Counts,
  status: CellStatus[][],
  isBroken: (line: Line) => boolean,
): boolean {
  let changed = false
  while (isBroken(line)) {
    const next = nextToGiveUp(line, counts, status)
    const row = next && status[next.row]
    if (!next || !row) break
    row[next.column] = 'secondary'
    changed = true
  }
  return changed
}

type Demand = { readonly threshold: number; readonly mayBeTold?: (places: readonly Place[]) => boolean }

function isBrokenLine(line: Line, counts: Counts, status: CellStatus[][], demand: Demand): boolean {
  const hidden = line.filter((place) => isSuppressed(statusAt(status, place)))
  if (hidden.length === 0) return false
  const persons = hidden.map((place) => countAt(counts, place)).filter((count) => count > 0)
  if (persons.length < 2 || persons.reduce((sum, count) => sum + count, 0) < demand.threshold) return true
  return demand.mayBeTold !== undefined && !demand.mayBeTold(hidden)
}

function nextToGiveUp(line: Line, counts: Counts, status: CellStatus[][]): Place | undefined {
  const open = line.filter((place) => statusAt(status, place) === 'ok')
  const crossesHidden = ({ crossing }: Line[number]) =>
    crossing.some((place) => isSuppressed(statusAt(status, place)))
  const candidates = open.some(crossesHidden) ? open.filter(crossesHidden) : open
  return candidates.toSorted((a, b) => countAt(counts, a) - countAt(counts, b))[0]
}

function statusAt(status: readonly (readonly CellStatus[])[], { row, column }: Place): CellStatus {
  return status[row]?.[column] ?? 'empty'
}

function countAt(counts: Counts, { row, column }: Place): number {
  return counts[row]?.[column] ?? 0
}
