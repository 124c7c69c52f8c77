import type { ItemTally } from '../instrument/item-tally'
import { addTallies, noTally } from '../rollup/combine-rollups'
import { homogeneity } from '../statistics/homogeneity'
import { hideColumn, type Hidden } from './hide-column'
import type { ReleasePlan } from './release-plan'
import type { RecommendationGroups } from './release'

/** Of a tally of answers 0–10. */
export function recommendationGroups({ n, counts }: ItemTally): RecommendationGroups {
  const given = (from: number, to: number) =>
    Object.entries(counts).reduce((sum, [code, count]) => {
      const step = Number(code)
      return step >= from && step <= to ? sum + count : sum
    }, 0)
  const promoters = given(9, 10)
  const detractors = given(0, 6)
  return { promoters, passives: n - promoters - detractors, detractors }
}

/**
 * Where the recommendation number must be hidden although the item may be told: 100 or −100 would tell what everybody
 * answered, and number and interval together count the three groups: one or two alone in theirs would be found.
 */
export function hideRecommendation(
  plan: ReleasePlan,
  itemCode: string,
  threshold: number,
  hiddenItem: Hidden,
): Hidden {
  return hideColumn(plan, {
    size: (group) => group.figures.items[itemCode]?.n ?? 0,
    threshold: { group: threshold, crossing: threshold },
    hidden: hiddenItem,
    mayBeTold: (groups) => {
      const tally = groups
        .map((group) => group.figures.items[itemCode] ?? noTally)
        .reduce(addTallies, noTally)
      return homogeneity(Object.values(recommendationGroups(tally)), threshold).display === 'full'
    },
  })
}
