import type { Instrument } from '../instrument/instrument'
import type { Item } from '../instrument/item'
import type { ItemTally } from '../instrument/item-tally'
import { noTally } from '../rollup/combine-rollups'
import type { HiddenFigures } from './hide-rollup'
import type { PlannedGroup } from './planned-group'
import { recommendationGroups } from './recommendation'
import type { ReleasedCount, ReleasedItem } from './release'
import { countThirds, type Third, thirdsOf } from './steps-in-thirds'
import { toldCounts } from './told-counts'

/** What may be told of one item in a group that is shown. */
export function releaseItem(
  group: PlannedGroup,
  item: Item,
  hidden: HiddenFigures,
  instrument: Instrument,
): ReleasedItem {
  const tally = group.figures.items[item.code] ?? noTally
  if (tally.n === 0 || hidden.items.get(item.code)?.has(group)) return { kind: 'suppressed' }
  const isRecommendation = item.code === instrument.parts.recommend && !hidden.recommendation.has(group)
  const recommendation = isRecommendation ? { recommendation: recommendationGroups(tally) } : {}
  if (hidden.distributions.get(item.code)?.has(group)) {
    return {
      kind: 'meanOnly',
      n: tally.n,
      means: meansOf(tally),
      ...thirds(group, item, tally, hidden),
      ...recommendation,
    }
  }
  return {
    kind: 'shown',
    n: tally.n,
    notApplicable: told(tally.notApplicable, hidden.notApplicable.get(item.code)?.has(group)),
    counts: releaseCounts(group, item, tally, hidden),
    moments: tally.moments,
    ...recommendation,
  }
}

function releaseCounts(
  group: PlannedGroup,
  item: Item,
  tally: ItemTally,
  hidden: HiddenFigures,
): Readonly<Record<string, ReleasedCount>> {
  const counts = toldCounts(item)?.countsOf(tally) ?? tally.counts
  const hiddenCounts = hidden.counts.get(item.code)
  return Object.fromEntries(
    Object.entries(counts).map(([key, count]) => [key, told(count, hiddenCounts?.get(key)?.has(group))]),
  )
}

function thirds(group: PlannedGroup, item: Item, tally: ItemTally, hidden: HiddenFigures) {
  const hiddenThirds = hidden.thirds.get(item.code)
  if (thirdsOf(item) === undefined || hiddenThirds === undefined) return {}
  const counts = countThirds(tally)
  const toldOf = (third: Third) => told(counts[third], hiddenThirds.get(third)?.has(group))
  return { thirds: { low: toldOf('low'), middle: toldOf('middle'), high: toldOf('high') } }
}

function told(count: number, isHidden: boolean | undefined): ReleasedCount {
  return isHidden ? { kind: 'few' } : { kind: 'shown', count }
}

function meansOf({ moments }: ItemTally): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(moments).flatMap(([key, { n, sum }]) => (n === 0 ? [] : [[key, sum / n]])),
  )
}
