import { chiSquareTail } from './distributions'
import { midRanks } from './mid-ranks'

export type KruskalWallis = {
  readonly n: number
  readonly groupCount: number
  readonly h: number | null
  readonly df: number | null
  readonly p: number | null
  readonly etaSquaredH: number | null
  readonly epsilonSquared: number | null
}

/**
 * Whether groups differ in rank. Formula: H = 12/(n(n+1)) Σ nj (R̄j - (n+1)/2)² / (1 - Σ(t³-t)/(n³-n)) with mid-ranks
 * after rounding to 9 decimals, chi-square with k-1 df; η²_H = (H-k+1)/(n-k), ε² = H/(n-1). Assumes independent
 * persons and groups of like shape. Source: Kruskal & Wallis (1952).
 * In: the values of each group, empty groups do not count. Out: H >= 0, p 0–1. Too little data: fewer than two groups, or
 * all values tied, `null` for H, p and effects; no values no df; as many groups as values no η².
 */
export function kruskalWallis(groups: readonly (readonly number[])[]): KruskalWallis {
  const filled = groups.filter((group) => group.length > 0)
  const values = filled.flat()
  const n = values.length
  const groupCount = filled.length
  const counts = { n, groupCount, df: n === 0 ? null : groupCount - 1 }
  const { ranks, tieSizes } = midRanks(values)
  if (groupCount < 2 || tieSizes.length < 2) {
    return { ...counts, h: null, p: null, etaSquaredH: null, epsilonSquared: null }
  }
  const tied = tieSizes.reduce((sum, t) => sum + t * (t - 1) * (t + 1), 0)
  const h = rankSpread(filled, ranks) / (1 - tied / (n * (n - 1) * (n + 1)))
  return {
    ...counts,
    h,
    p: chiSquareTail(h, groupCount - 1),
    etaSquaredH: n === groupCount ? null : (h - groupCount + 1) / (n - groupCount),
    epsilonSquared: h / (n - 1),
  }
}

function rankSpread(groups: readonly (readonly number[])[], ranks: readonly number[]): number {
  const n = ranks.length
  let start = 0
  let squares = 0
  for (const { length } of groups) {
    const sum = ranks.slice(start, start + length).reduce((total, rank) => total + rank, 0)
    squares += (sum - (length * (n + 1)) / 2) ** 2 / length
    start += length
  }
  return (12 / (n * (n + 1))) * squares
}
