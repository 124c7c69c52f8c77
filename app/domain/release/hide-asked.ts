import type { Instrument } from '../instrument/instrument'
import type { Item } from '../instrument/item'
import { noTally } from '../rollup/combine-rollups'
import { hideColumn, type Hidden } from './hide-column'
import type { PlannedGroup } from './planned-group'
import type { ReleasePlan } from './release-plan'

/** Fewer who gave another answer are not told (hide-counts.ts). */
const fewestOthers = 5

/**
 * Where an item that is asked after one answer must be hidden: its number of answers is about how many gave that answer,
 * and the rest of those who answered the earlier item gave another. These are a group as well; and where there is none,
 * everybody gave the same answer.
 */
export function hideAsked(plan: ReleasePlan, instrument: Instrument, item: Item, hidden: Hidden): Hidden {
  const earlier = earlierItems(instrument, item)
  return new Set(
    earlier.flatMap((code) => {
      const othersIn = ({ figures }: PlannedGroup) =>
        (figures.items[code] ?? noTally).n - (figures.items[item.code] ?? noTally).n
      return [
        ...hideColumn(plan, {
          size: othersIn,
          threshold: { group: fewestOthers, crossing: fewestOthers },
          hidden: new Set([...hidden, ...plan.groups.filter((group) => othersIn(group) === 0)]),
          mayBeTold: () => true,
        }),
      ]
    }),
  )
}

/** Whose answers decide whether it is asked. */
function earlierItems({ sections }: Instrument, item: Item): readonly string[] {
  const section = sections.find(({ items }) => items.includes(item))
  return [section?.showIf, item.showIf].flatMap((showIf) =>
    showIf !== undefined && 'item' in showIf ? [showIf.item] : [],
  )
}
