import type { Label } from './label'
import { roundForComparison } from './rounding'

export type ClusterRobustError = {
  readonly clusterCount: number
  readonly seCr1: number | null
  readonly dfCr1: number
}

/** What one cluster adds to the estimate through one cell: its part of the sum of residuals. */
export type ClusterScore = { readonly cluster: Label; readonly score: number }

/**
 * Standard error that allows people of one unit to resemble each other.
 * Formula: √(G/(G-1) (n-1)/(n-p) Σ U_g²), U_g the sum of a cluster's scores, G-1 df. Assumes independent clusters, twenty
 * or more. Source: Liang & Zeger (1986), small-sample factor CR1.
 * In: scores by cluster, n persons, p coefficients. Out: on the metric of the estimate; exactly 0 when every cluster's sum
 * vanishes at 9 decimals. Too little data: one cluster, or n = p, no standard error.
 */
export function clusterRobustError(
  scores: readonly ClusterScore[],
  n: number,
  coefficients: number,
): ClusterRobustError {
  const sums = new Map<Label, number>()
  for (const { cluster, score } of scores) sums.set(cluster, (sums.get(cluster) ?? 0) + score)
  const clusterCount = sums.size
  const dfCr1 = clusterCount - 1
  if (clusterCount < 2 || n <= coefficients) return { clusterCount, seCr1: null, dfCr1 }
  const vanishes = [...sums.values()].every((sum) => roundForComparison(sum) === 0)
  const squares = vanishes ? 0 : [...sums.values()].reduce((total, sum) => total + sum * sum, 0)
  const factor = (clusterCount / dfCr1) * ((n - 1) / (n - coefficients))
  return { clusterCount, seCr1: Math.sqrt(factor * squares), dfCr1 }
}
