import type { FocusArea } from '../instrument/instrument'
import { cronbachAlpha } from '../statistics/cronbach-alpha'
import type { CrossMoments } from '../statistics/cross-moments'
import { itemAnalysis } from '../statistics/item-analysis'
import { omegaTotal } from '../statistics/omega-total'
import { type Interval, intervalOf } from './interval'

/** The fewest persons with a complete scale for anything about its items (domain file 4.1). */
export const fewestForScales = 30

/** How one item serves its scale; scores 0–100, turned so that 100 is good. */
export type ItemInScale = {
  readonly item: string
  readonly mean: number
  readonly sd: number
  /** With the sum of all items, and of the others. Absent for an item that does not vary. */
  readonly itemTotalR?: number
  readonly itemRestR?: number
  /** Alpha of the others; absent below three items. */
  readonly alphaIfDeleted?: number
}

/** Whether the items of a focus area measure one thing: in the whole city, of those who answered them all. */
export type Reliability =
  | {
      readonly kind: 'shown'
      readonly scale: string
      /** Persons who answered every item. */
      readonly n: number
      readonly itemCount: number
      /** Cronbach; for two items see `pair`. Feldt's interval. */
      readonly alpha: number
      readonly interval: Interval
      /** Of two items: their correlation, and what it makes of the two together (Spearman–Brown). */
      readonly pair?: { readonly r: number; readonly spearmanBrown: number }
      readonly standardizedAlpha?: number
      readonly meanInterItemCorrelation?: number
      /** McDonald's omega; from three items. */
      readonly omega?: {
        readonly total: number
        readonly standardized: number
        /** In the order of the items. */
        readonly loadings: readonly number[]
      }
      readonly items: readonly ItemInScale[]
      /** A negative alpha, or an item that goes against the others: look whether one is turned the wrong way. */
      readonly isKeyingSuspect: boolean
    }
  | {
      readonly kind: 'absent'
      readonly scale: string
      /** One item is no scale; too few complete answers; everybody answered alike. */
      readonly reason: 'singleItem' | 'fewAnswers' | 'noVariation'
    }

/** Of a whole instrument's focus areas, in its order. */
export function analyseReliability(
  areas: readonly FocusArea[],
  products: Readonly<Record<string, CrossMoments>>,
): readonly Reliability[] {
  return areas.map((area) => reliabilityOf(area, products[area.code]))
}

function reliabilityOf({ code: scale, items }: FocusArea, moments: CrossMoments | undefined): Reliability {
  if (items.length < 2) return { kind: 'absent', scale, reason: 'singleItem' }
  if (moments === undefined || moments.n < fewestForScales)
    return { kind: 'absent', scale, reason: 'fewAnswers' }
  const { n, alpha, ciLow, ciHigh, standardizedAlpha, meanInterItemCorrelation } = cronbachAlpha(moments)
  const interval = intervalOf(ciLow, ciHigh)
  if (alpha === null || interval === undefined) return { kind: 'absent', scale, reason: 'noVariation' }
  const itemsInScale = itemAnalysis(moments).items.flatMap((statistics, place) =>
    itemInScale(items[place]?.code, statistics),
  )
  const omega = omegaTotal(moments)
  return {
    kind: 'shown',
    scale,
    n,
    itemCount: items.length,
    alpha,
    interval,
    ...(items.length === 2 && meanInterItemCorrelation !== null && standardizedAlpha !== null
      ? { pair: { r: meanInterItemCorrelation, spearmanBrown: standardizedAlpha } }
      : {}),
    ...(standardizedAlpha === null ? {} : { standardizedAlpha }),
    ...(meanInterItemCorrelation === null ? {} : { meanInterItemCorrelation }),
    ...(omega.omegaTotal === null || omega.omegaStandardized === null || omega.loadings === null
      ? {}
      : {
          omega: {
            total: omega.omegaTotal,
            standardized: omega.omegaStandardized,
            loadings: omega.loadings,
          },
        }),
    items: itemsInScale,
    isKeyingSuspect: alpha < 0 || itemsInScale.some(({ itemRestR = 0 }) => itemRestR < 0),
  }
}

type ItemStatistics = ReturnType<typeof itemAnalysis>['items'][number]

function itemInScale(
  item: string | undefined,
  { mean, sd, itemTotalR, itemRestR, alphaIfDeleted }: ItemStatistics,
): readonly ItemInScale[] {
  if (item === undefined || mean === null || sd === null) return []
  return [
    {
      item,
      mean,
      sd,
      ...(itemTotalR === null ? {} : { itemTotalR }),
      ...(itemRestR === null ? {} : { itemRestR }),
      ...(alphaIfDeleted === null ? {} : { alphaIfDeleted }),
    },
  ]
}
