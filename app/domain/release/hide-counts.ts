import type { Item } from '../instrument/item'
import { noTally } from '../rollup/combine-rollups'
import { hideColumn, type Hidden } from './hide-column'
import type { HiddenByCode } from './hide-items'
import type { PlannedGroup } from './planned-group'
import { protectRow } from './protect-row'
import type { ReleasePlan } from './release-plan'
import { toldCounts, type ToldCounts } from './told-counts'

/** Below this a count among several is "under 5 svar", and so is 0: none and few look alike. */
const fewestTold = 5

/**
 * Which groups' counts of a choice must be hidden, by count key. Down a column (the city's count less the other
 * districts') the families and tables of the plan protect them; along a row (all answers less the other options')
 * the relations of told-counts.ts. What the one hides the other must protect, so they take turns.
 */
export function hideCounts(plan: ReleasePlan, item: Item, hiddenItem: Hidden): HiddenByCode {
  const told = toldCounts(item)
  return told === undefined ? new Map() : hideTold(plan, item, told, hiddenItem, fewestTold)
}

/** The same for any counts of an item, of which none below `fewest` may be told. */
export function hideTold(
  plan: ReleasePlan,
  item: Item,
  told: ToldCounts,
  hiddenItem: Hidden,
  fewest: number,
): HiddenByCode {
  const rows = countsOfGroups(plan, item, told)
  const hidden = new Map<string, Hidden>()
  const hideMore = (key: string, groups: readonly PlannedGroup[]) =>
    hidden.set(key, hideCount(plan, rows, key, [...(hidden.get(key) ?? hiddenItem), ...groups], fewest))
  for (const key of told.keys) hideMore(key, whereNobody(rows, key))
  for (let found = foundInRows(told, rows, hidden, hiddenItem, fewest); found.size > 0;) {
    for (const [key, groups] of found) hideMore(key, groups)
    found = foundInRows(told, rows, hidden, hiddenItem, fewest)
  }
  return hidden
}

/** Which groups' number of "ej aktuellt" must be hidden. It is no part of the answers, so no row tells it. */
export function hideNotApplicable(plan: ReleasePlan, item: Item, hiddenItem: Hidden): Hidden {
  const key = 'notApplicable'
  const rows: Rows = new Map(
    plan.groups.map((group) => [
      group,
      { [key]: group.figures.items[item.code]?.notApplicable ?? 0, [everybody]: group.figures.respondents },
    ]),
  )
  return hideCount(plan, rows, key, [...hiddenItem, ...whereNobody(rows, key)], fewestTold)
}

/** Beside the counts of a row: how many could have been counted. */
const everybody = 'everybody:'

type Rows = ReadonlyMap<PlannedGroup, Readonly<Record<string, number>>>

function countsOfGroups(plan: ReleasePlan, item: Item, told: ToldCounts): Rows {
  return new Map(
    plan.groups.map((group) => {
      const tally = group.figures.items[item.code] ?? noTally
      return [group, { ...told.countsOf(tally), [everybody]: tally.n }]
    }),
  )
}

function whereNobody(rows: Rows, key: string): PlannedGroup[] {
  return [...rows].filter(([, counts]) => (counts[key] ?? 0) === 0).map(([group]) => group)
}

function hideCount(
  plan: ReleasePlan,
  rows: Rows,
  key: string,
  hidden: Iterable<PlannedGroup>,
  fewest: number,
): Hidden {
  const countOf = (group: PlannedGroup, counted: string) => rows.get(group)?.[counted] ?? 0
  return hideColumn(plan, {
    size: (group) => countOf(group, key),
    threshold: { group: fewest, crossing: fewest },
    hidden: new Set(hidden),
    // Where everybody gave this answer, the count tells what each of them answered.
    mayBeTold: (groups) => groups.some((group) => countOf(group, key) < countOf(group, everybody)),
  })
}

/** What could still be found along the rows of the groups that are shown, by count key. */
function foundInRows(told: ToldCounts, rows: Rows, hidden: HiddenByCode, hiddenItem: Hidden, fewest: number) {
  const found = new Map<string, PlannedGroup[]>()
  for (const [group, counts] of rows) {
    if (hiddenItem.has(group)) continue
    const already = new Set(told.keys.filter((key) => hidden.get(key)?.has(group)))
    for (const key of protectRow(told.relations, counts, already, fewest)) {
      if (!already.has(key)) found.set(key, [...(found.get(key) ?? []), group])
    }
  }
  return found
}
