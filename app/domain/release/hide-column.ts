import { isSuppressed } from '../statistics/cell-status'
import { suppressOneWay } from '../statistics/suppress-one-way'
import { suppressTwoWay } from '../statistics/suppress-two-way'
import type { PlannedTable } from './plan-table'
import { isCrossing, type PlannedGroup } from './planned-group'
import type { PlannedFamily, ReleasePlan } from './release-plan'

/** One figure over all groups of the plan: the respondents, a scale, an item, one option of an item. */
export type Column = {
  /** How many persons stand behind the figure in this group. */
  readonly size: (group: PlannedGroup) => number
  /** The fewest that may be told: in a group of one grouping, and where two are crossed. */
  readonly threshold: { readonly group: number; readonly crossing: number }
  /** Hidden for another reason. */
  readonly hidden: Hidden
  /** What else must hold before what these groups have together may be told. */
  readonly mayBeTold: (groups: readonly PlannedGroup[]) => boolean
}

export type Hidden = ReadonlySet<PlannedGroup>

/**
 * Which groups' figures must be hidden (domain file 4.3, steps 1–5). Two laws:
 *
 *   A group's figure is told when enough stand behind it and it gives nobody away.
 *   What can be computed by subtraction is told: so what is hidden of a family whose parent is shown is hidden in at
 *   least two groups, and together they obey the first law.
 */
export function hideColumn(plan: ReleasePlan, column: Column): Hidden {
  const hidden = new Set(column.hidden)
  for (const group of plan.groups) if (isTooFew(group, column)) hidden.add(group)
  let before = -1
  while (hidden.size > before) {
    before = hidden.size
    for (const family of plan.families) protectFamily(family, column, hidden)
    hideDescendants(plan, hidden)
    for (const table of plan.tables) protectTable(table, column, hidden)
  }
  return hidden
}

/** Step 1. */
export function isTooFew(group: PlannedGroup, column: Column): boolean {
  const threshold = isCrossing(group) ? column.threshold.crossing : column.threshold.group
  const size = column.size(group)
  return size > 0 && (size < threshold || !column.mayBeTold([group]))
}

/** Step 3: what a hidden group consists of is hidden, where there is nobody too. */
function hideDescendants(plan: ReleasePlan, hidden: Set<PlannedGroup>): void {
  for (const group of plan.groups) if (group.parents.some((parent) => hidden.has(parent))) hidden.add(group)
}

/** Step 2. When a family has nothing left to give up, its parent is hidden. */
function protectFamily({ parent, children }: PlannedFamily, column: Column, hidden: Set<PlannedGroup>): void {
  if (hidden.has(parent)) return
  const { status, parent: verdict } = suppressOneWay(
    children.map((child) => child.code),
    children.map((child) => column.size(child)),
    column.threshold.group,
    {
      hidden: children.map((child) => hidden.has(child)),
      mayBeTold: (places) => column.mayBeTold(places.flatMap((place) => children[place] ?? [])),
    },
  )
  children.forEach((child, place) => {
    if (isSuppressed(status[place] ?? 'ok')) hidden.add(child)
  })
  if (verdict === 'suppress') hidden.add(parent)
}

/**
 * Step 4. A line of the table that is hidden altogether tells no more than its margin, which stands for itself: the
 * margin is not hidden for the table's sake.
 */
function protectTable(table: PlannedTable, column: Column, hidden: Set<PlannedGroup>): void {
  const status = suppressTwoWay(
    table.map((row) => row.map((group) => (group === undefined ? 0 : column.size(group)))),
    column.threshold.crossing,
    {
      hidden: table.map((row) => row.map((group) => group !== undefined && hidden.has(group))),
      mayBeTold: (places) =>
        column.mayBeTold(places.flatMap(({ row, column: at }) => table[row]?.[at] ?? [])),
    },
  )
  table.forEach((row, at) =>
    row.forEach((group, place) => {
      if (group !== undefined && isSuppressed(status[at]?.[place] ?? 'empty')) hidden.add(group)
    }),
  )
}
