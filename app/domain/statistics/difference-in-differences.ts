import { clusterRobustError, type ClusterScore } from './cluster-robust-error'
import { estimateTest } from './estimate-test'
import type { Label } from './label'
import { mergeSpreads, type Sample, type Spread, spreadOf, varianceOf } from './spread'

/** Values of some persons: in units with the measure or without, after it or before. `cluster`: their unit, if known. */
export type DifferenceCell = {
  readonly isTreated: boolean
  readonly isPost: boolean
  readonly cluster?: Label
  readonly sample: Sample
}

export type DifferenceInDifferences = {
  readonly n: number
  /** These three in the order treated-post, treated-pre, control-post, control-pre. */
  readonly cellN: readonly number[]
  readonly cellMean: readonly (number | null)[]
  readonly cellVariance: readonly (number | null)[]
  readonly effect: number | null
  readonly seOls: number | null
  readonly tOls: number | null
  readonly dfOls: number | null
  readonly pOls: number | null
  readonly ciOlsLow: number | null
  readonly ciOlsHigh: number | null
  readonly seWelch: number | null
  readonly dfWelch: number | null
  readonly pWelch: number | null
  readonly ciWelchLow: number | null
  readonly ciWelchHigh: number | null
  readonly seHc1: number | null
  readonly clusterCount: number | null
  readonly seCr1: number | null
  readonly tCr1: number | null
  readonly dfCr1: number | null
  readonly pCr1: number | null
}

const corners = [
  { isTreated: true, isPost: true, sign: 1 },
  { isTreated: true, isPost: false, sign: -1 },
  { isTreated: false, isPost: true, sign: -1 },
  { isTreated: false, isPost: false, sign: 1 },
]

type Corner = { readonly sign: number; readonly spread: Spread; readonly mean: number }

/**
 * Effect of a measure: how much more the treated changed than the others.
 * Formula: (treated-post - treated-pre) - (control-post - control-pre), which is OLS on treat, post and their product; se
 * OLS √(Σe²/(n-4) Σ1/n_c), Welch √Σv_c/n_c with Satterthwaite df, HC1 √(n/(n-4) Σ(e/n_c)²), CR1 by cluster. Assumes that
 * without the measure both would have changed alike. Sources: Ashenfelter & Card (1985), Satterthwaite (1946), MacKinnon &
 * White (1985), Liang & Zeger (1986).
 * In: samples on one metric (moments will do, one sample per corner and cluster). Out: effect and limits on that metric, p
 * 0–1 two-sided. Too little data: an empty corner leaves only counts, means and variances; one value in a corner takes
 * Welch away, four persons OLS and HC1; no cluster, or just one, CR1. No spread: standard errors 0, t and p `null`.
 */
export function differenceInDifferences(cells: readonly DifferenceCell[]): DifferenceInDifferences {
  const filled = cells
    .map((cell) => ({ ...cell, spread: spreadOf(cell.sample) }))
    .filter(({ spread }) => spread.n > 0)
  const spreads = corners.map(({ isTreated, isPost }) =>
    filled
      .filter((cell) => cell.isTreated === isTreated && cell.isPost === isPost)
      .map(({ spread }) => spread)
      .reduce<Spread>(mergeSpreads, { n: 0, mean: null, squaredDeviations: 0 }),
  )
  const counts = {
    n: spreads.reduce((sum, { n }) => sum + n, 0),
    cellN: spreads.map(({ n }) => n),
    cellMean: spreads.map(({ mean }) => mean),
    cellVariance: spreads.map(varianceOf),
  }
  const known = spreads.flatMap((spread, index): Corner[] =>
    spread.mean === null ? [] : [{ sign: corners[index]?.sign ?? 0, spread, mean: spread.mean }],
  )
  if (known.length < corners.length) return { ...counts, effect: null, ...noOls, ...noWelch, ...noCr1 }
  const effect = known.reduce((sum, { sign, mean }) => sum + sign * mean, 0)
  return {
    ...counts,
    effect,
    ...olsError(known, counts.n, effect),
    ...welchError(known, effect),
    ...clusterError(filled, known, counts.n, effect),
  }
}

function olsError(known: readonly Corner[], n: number, effect: number) {
  const dfOls = n - corners.length
  if (dfOls < 1) return { ...noOls, dfOls }
  const squares = sumOver(known, ({ spread }) => spread.squaredDeviations)
  const seOls = Math.sqrt((squares / dfOls) * sumOver(known, ({ spread }) => 1 / spread.n))
  const robust = sumOver(known, ({ spread }) => spread.squaredDeviations / spread.n / spread.n)
  const { t, p, ciLow, ciHigh } = estimateTest(effect, seOls, dfOls)
  const seHc1 = Math.sqrt((n / dfOls) * robust)
  return { seOls, tOls: t, dfOls, pOls: p, ciOlsLow: ciLow, ciOlsHigh: ciHigh, seHc1 }
}

function welchError(known: readonly Corner[], effect: number) {
  if (known.some(({ spread }) => spread.n < 2)) return noWelch
  const error = ({ spread }: Corner) => spread.squaredDeviations / (spread.n - 1) / spread.n
  const squared = sumOver(known, error)
  const share = (corner: Corner) => (error(corner) / squared) ** 2 / (corner.spread.n - 1)
  const dfWelch = squared === 0 ? null : 1 / sumOver(known, share)
  const { p, ciLow, ciHigh } = estimateTest(effect, Math.sqrt(squared), dfWelch)
  return { seWelch: Math.sqrt(squared), dfWelch, pWelch: p, ciWelchLow: ciLow, ciWelchHigh: ciHigh }
}

function clusterError(
  cells: readonly (DifferenceCell & { readonly spread: Spread })[],
  known: readonly Corner[],
  n: number,
  effect: number,
) {
  const scores = cells.flatMap(({ isTreated, isPost, cluster, spread }): ClusterScore[] => {
    const place = corners.findIndex((corner) => corner.isTreated === isTreated && corner.isPost === isPost)
    const corner = known[place]
    if (!corner || cluster === undefined || spread.mean === null) return []
    return [{ cluster, score: (corner.sign * spread.n * (spread.mean - corner.mean)) / corner.spread.n }]
  })
  if (scores.length < cells.length) return noCr1
  const { clusterCount, seCr1, dfCr1 } = clusterRobustError(scores, n, corners.length)
  const { t, p } = estimateTest(effect, seCr1, dfCr1)
  return { clusterCount, seCr1, tCr1: t, dfCr1, pCr1: p }
}

function sumOver(known: readonly Corner[], term: (corner: Corner) => number): number {
  return known.reduce((sum, corner) => sum + term(corner), 0)
}

const noOls = {
  seOls: null,
  tOls: null,
  dfOls: null,
  pOls: null,
  ciOlsLow: null,
  ciOlsHigh: null,
  seHc1: null,
}
const noWelch = { seWelch: null, dfWelch: null, pWelch: null, ciWelchLow: null, ciWelchHigh: null }
const noCr1 = { clusterCount: null, seCr1: null, tCr1: null, dfCr1: null, pCr1: null }
