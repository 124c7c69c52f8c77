import type { Item } from '../instrument/item'
import type { ItemTally } from '../instrument/item-tally'
import { addTallies, noTally } from '../rollup/combine-rollups'
import { hideTold } from './hide-counts'
import type { Hidden } from './hide-column'
import type { HiddenByCode } from './hide-items'
import type { PlannedGroup } from './planned-group'
import type { ReleasePlan } from './release-plan'
import { type OpenSteps, openSteps, type Range, thirdsOf } from './steps-in-thirds'

/** Of how many gave one step, so many numbers besides the true one must remain possible. */
const leastOpen = 3
/** As in a distribution, of which no step with one or two is told. */
const fewestTold = 3

/**
 * In which groups whose distribution is hidden the thirds (steps-in-thirds.ts) must be hidden too, by third. Two rules:
 *
 *   With the thirds and the mean it must stay open how many gave the lowest and the highest answer: in the group, and
 *   in view of what the other groups leave of a whole whose distribution is told.
 *   Thirds are counts among several: none below three, and none that follows from the others (hide-counts.ts). Groups
 *   whose distribution is told are known, so the others stand for themselves in every family.
 */
export function hideThirds(
  plan: ReleasePlan,
  item: Item,
  hiddenItem: Hidden,
  distribution: Hidden,
): HiddenByCode {
  const told = thirdsOf(item)
  if (told === undefined) return new Map()
  const isOpen = (group: PlannedGroup) => distribution.has(group)
  const families = plan.families.map(({ parent, children }) => ({
    parent,
    children: children.filter(isOpen),
  }))
  const untold = { ...plan, families, groups: plan.groups.filter(isOpen) }
  const hidden = new Set(hiddenItem)
  for (const group of untold.groups) if (isNarrow(openIn(item, group, true).lowest)) hidden.add(group)
  for (let before = -1; hidden.size > before;) {
    before = hidden.size
    for (const { parent, children } of families) {
      if (!isOpen(parent) && !hiddenItem.has(parent)) hideNarrow(item, children, hidden)
    }
  }
  return hideTold(untold, item, told, hidden, fewestTold)
}

/** The parts of a whole whose distribution is told, less those told themselves: what they have together is known. */
function hideNarrow(item: Item, group: readonly PlannedGroup[], hidden: Set<PlannedGroup>): void {
  const together = group.map((one) => tallyIn(item, one)).reduce(addTallies, noTally)
  const lowest = together.counts['1'] ?? 0
  const highest = together.counts['5'] ?? 0
  for (const one of group) {
    if (hidden.has(one)) continue
    const own = openIn(item, one, true)
    const others = group
      .filter((other) => other !== one)
      .map((other) => openIn(item, other, !hidden.has(other)))
    const fromLowest = leftOver(
      lowest,
      others.map((open) => open.lowest),
    )
    const fromHighest = leftOver(highest, others.map(highestOf))
    const more = own.moreHighest ?? 0
    const both = {
      low: Math.max(own.lowest.low, fromLowest.low, fromHighest.low - more),
      high: Math.min(own.lowest.high, fromLowest.high, fromHighest.high - more),
    }
    if (isNarrow(both)) hidden.add(one)
  }
}

function tallyIn(item: Item, { figures }: PlannedGroup): ItemTally {
  return figures.items[item.code] ?? noTally
}

function openIn(item: Item, group: PlannedGroup, areThirdsTold: boolean): OpenSteps {
  return openSteps(tallyIn(item, group), areThirdsTold)
}

function highestOf({ lowest, moreHighest }: OpenSteps): Range {
  const more = moreHighest ?? 0
  return { low: lowest.low + more, high: lowest.high + more }
}

/** What is left of a known sum for one, when the others range so far. */
function leftOver(whole: number, others: readonly Range[]): Range {
  const sum = (end: keyof Range) => others.reduce((total, range) => total + range[end], 0)
  return { low: whole - sum('high'), high: whole - sum('low') }
}

function isNarrow({ low, high }: Range): boolean {
  return high - low < leastOpen
}
