import { type CellStatus, isSuppressed, primaryStatus } from './cell-status'

export type OneWaySuppression = {
  readonly status: readonly CellStatus[]
  readonly parent: 'publish' | 'suppress'
}

/**
 * Which children of one parent may be told when the parent's total is.
 * Rule: as long as something is suppressed and it is fewer than two cells, or together fewer than `threshold` persons,
 * the smallest cell still open is suppressed too (ties: code point order of code). If none is left while the rule
 * fails, the parent itself must not be told. Assumes the attacker knows the parent and all open children.
 * Source: Hundepool et al. (2012), cell suppression; the order is fixed here.
 * In: codes and counts side by side. Out: status in the same order. No children, or no persons: nothing to protect.
 */
export function suppressOneWay(
  codes: readonly string[],
  counts: readonly number[],
  threshold: number,
): OneWaySuppression {
  const status = counts.map((count) => primaryStatus(count, threshold))
  const hidden = counts.filter((_, index) => isSuppressed(status[index] ?? 'ok'))
  let hiddenCells = hidden.length
  let hiddenPersons = hidden.reduce((sum, count) => sum + count, 0)
  const mustHideMore = () => hiddenCells > 0 && (hiddenCells < 2 || hiddenPersons < threshold)
  for (const next of openCells(codes, counts, status)) {
    if (!mustHideMore()) break
    status[next.index] = 'secondary'
    hiddenCells += 1
    hiddenPersons += next.count
  }
  return { status, parent: mustHideMore() ? 'suppress' : 'publish' }
}

/** The cells that may be told, in the order in which they would be given up. */
function openCells(codes: readonly string[], counts: readonly number[], status: readonly CellStatus[]) {
  return counts
    .map((count, index) => ({ count, index, code: codes[index] ?? '' }))
    .filter(({ index }) => status[index] === 'ok')
    .sort((a, b) => a.count - b.count || byCodePoint(a.code, b.code))
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
