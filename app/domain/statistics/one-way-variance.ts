import { roundForComparison } from './rounding'
import { mergeSpreads, type Spread } from './spread'

export type OneWayVariance = {
  /** Sum over groups. */
  readonly n: number
  readonly groupCount: number
  /** The group size that unequal groups are worth. */
  readonly n0: number
  readonly squaresBetween: number
  readonly squaresWithin: number
  readonly meanSquareBetween: number
  readonly meanSquareWithin: number
}

/**
 * Analysis of variance by one grouping. Formula: n0 = (n - Σ nj²/n) / (J-1); sums of squares about group means and
 * of group means about the grand mean. Source: Fisher (1925).
 * In: the spreads of disjoint groups; empty ones do not count. Out: on the squared metric. Sums of squares are exactly
 * 0 when all that they sum agrees to 9 decimals. Too little data (fewer than two groups, or all of one): `null`.
 */
export function oneWayVariance(spreads: readonly Spread[]): OneWayVariance | null {
  const groups = spreads.filter(({ n }) => n > 0)
  const groupCount = groups.length
  const n = groups.reduce((sum, group) => sum + group.n, 0)
  if (groupCount < 2 || n === groupCount) return null
  const squaresWithin = groups.reduce((sum, group) => sum + group.squaredDeviations, 0)
  const squaresBetween = spreadOfMeans(groups)
  const sumOfSquaredSizes = groups.reduce((sum, group) => sum + group.n * group.n, 0)
  return {
    n,
    groupCount,
    n0: (n - sumOfSquaredSizes / n) / (groupCount - 1),
    squaresBetween,
    squaresWithin,
    meanSquareBetween: squaresBetween / (groupCount - 1),
    meanSquareWithin: squaresWithin / (n - groupCount),
  }
}

function spreadOfMeans(groups: readonly Spread[]): number {
  const means = new Set(groups.map(({ mean }) => roundForComparison(mean ?? 0)))
  if (means.size < 2) return 0
  const none: Spread = { n: 0, mean: null, squaredDeviations: 0 }
  return groups.map((group) => ({ ...group, squaredDeviations: 0 })).reduce(mergeSpreads, none)
    .squaredDeviations
}
