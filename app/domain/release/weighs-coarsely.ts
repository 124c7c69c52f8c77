import type { RakedGroup } from './raked-groups'

/** Index points that must stay possible for the mean of a hidden group, as in the audit (audited-figures.ts). */
const leastOpen = 20

/**
 * Whether a weighted index in whole numbers tells no more of the hidden groups than the unweighted sums do. Whoever
 * moves t points around a cycle of 2m hidden groups, so that no margin shows it, changes the weighted sum by at most
 * m · t times the spread of their weights; rounding leaves one index point of all weight open. So `leastOpen` points of
 * the mean of n persons stay open where the weight is at least `leastOpen` · n · m · spread. A cycle has as many rows as
 * hidden groups have labels of the one or of the other factor, at most.
 * In: the hidden groups in which somebody has the scale, their weights, how many have it in the largest that is too small
 * to be told, and the weight of everybody. Nothing hidden: `true`.
 */
export function weighsCoarsely(
  hidden: readonly RakedGroup[],
  weights: readonly number[],
  persons: number,
  wholeWeight: number,
): boolean {
  if (hidden.length === 0) return true
  const factors = hidden[0]?.labels.length ?? 0
  const distinct = Array.from(
    { length: factors },
    (_, at) => new Set(hidden.map(({ labels }) => labels[at])).size,
  )
  const spread = Math.max(...weights) - Math.min(...weights)
  return wholeWeight >= leastOpen * persons * Math.min(...distinct) * spread
}
