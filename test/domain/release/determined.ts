/** Sum of coefficient × unknown = something the attacker knows. */
export type Equation = ReadonlyMap<string, number>

export function equation(...terms: readonly (readonly [name: string, coefficient: number])[]): Equation {
  return new Map(terms.filter(([, coefficient]) => coefficient !== 0))
}

const nothing = 1e-9

/**
 * The unknowns that follow exactly from linear equations (Gauss–Jordan). What stands on the right-hand side does not
 * matter for whether they follow, so only the left-hand sides are kept; what the attacker knows is left out of them.
 */
export function determined(equations: readonly Equation[], isKnown: (name: string) => boolean): Set<string> {
  const pivots = new Map<string, Map<string, number>>()
  for (const equation of equations) {
    const row = new Map([...equation].filter(([name]) => !isKnown(name)))
    for (const [name, pivotRow] of pivots) subtract(row, pivotRow, row.get(name) ?? 0)
    const [first] = row
    if (first === undefined) continue
    const [pivot, leading] = first
    for (const [name, value] of row) row.set(name, value / leading)
    for (const other of pivots.values()) subtract(other, row, other.get(pivot) ?? 0)
    pivots.set(pivot, row)
  }
  return new Set([...pivots].filter(([, row]) => row.size === 1).map(([name]) => name))
}

function subtract(row: Map<string, number>, pivotRow: ReadonlyMap<string, number>, factor: number): void {
  if (factor === 0) return
  for (const [name, value] of pivotRow) {
    const left = (row.get(name) ?? 0) - factor * value
    if (Math.abs(left) < nothing) row.delete(name)
    else row.set(name, left)
  }
}
