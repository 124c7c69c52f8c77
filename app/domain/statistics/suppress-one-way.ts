import { type Beforehand, type CellStatus, isSuppressed, primaryStatus } from './cell-status'

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
 * `beforehand` adds what other tables have hidden, and a further demand on what the hidden cells hold together.
 */
export function suppressOneWay(
  codes: readonly string[],
  counts: readonly number[],
  threshold: number,
  beforehand: Beforehand<readonly boolean[], readonly number[]> = {},
): OneWaySuppression {
  const status = counts.map((count, index) =>
    beforehand.hidden?.[index] ? 'secondary' : primaryStatus(count, threshold),
  )
  const mustHideMore = () => {
    const hidden = [...status.keys()].filter((index) => isSuppressed(status[index] ?? 'ok'))
    const persons = hidden.reduce((sum, index) => sum + (counts[index] ?? 0), 0)
    const cells = hidden.filter((index) => counts[index] !== 0).length
    const isSafe = cells >= 2 && persons >= threshold && (beforehand.mayBeTold?.(hidden) ?? true)
    return hidden.length > 0 && !isSafe
  }
  for (const next of openCells(codes, counts, status)) {
    if (!mustHideMore()) break
    status[next.index] = 'secondary'
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
