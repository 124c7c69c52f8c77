import { cellKey, type Cell } from '../rollup/cell'
import { subtractCells } from '../rollup/combine-rollups'
import type { CellRollup, Rollup } from '../rollup/rollup'

/**
 * A group in the plan. Those of a parent who belong to none of its named children (role not stated) are a group
 * too: they have no cell of their own, but follow by subtraction, so they need the same protection.
 */
export type PlannedGroup = {
  readonly cell: Cell | null
  /** Settles ties: which of two equally large groups is given up first. */
  readonly code: string
  readonly figures: CellRollup
  /** The groups it is a part of. When one of them is hidden, so is it. */
  readonly parents: readonly PlannedGroup[]
}

/** The group of a cell; a cell in which nobody was counted is there with nobody. */
export type GroupOf = (cell: Cell, parents: readonly PlannedGroup[]) => PlannedGroup

export function groupsFrom(rollup: Rollup): GroupOf {
  const counted = new Map(rollup.map((cell) => [cellKey(cell.cell), cell]))
  return (cell, parents) => {
    const code = cellKey(cell)
    return {
      cell,
      code,
      parents,
      figures: counted.get(code) ?? { cell, respondents: 0, scales: {}, items: {} },
    }
  }
}

/** Those of `whole` who are in none of `parts`; `undefined` when there is nobody. */
export function leftOver(
  whole: PlannedGroup,
  parts: readonly PlannedGroup[],
  parents: readonly PlannedGroup[],
): PlannedGroup | undefined {
  const figures = parts.reduce((rest, part) => subtractCells(rest, part.figures), whole.figures)
  return figures.respondents === 0 ? undefined : { cell: null, code: '', figures, parents }
}

/** Whether two groupings are crossed in it: it is then a part of a group of each. */
export function isCrossing({ parents }: PlannedGroup): boolean {
  return parents.length > 1
}
