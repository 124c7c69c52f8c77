import { gammaRatio, t975, tTail, z975 } from './distributions'
import { type Sample, type Spread, spreadOf, varianceOf } from './spread'

export type WelchComparison = {
  readonly n1: number
  readonly n2: number
  readonly mean1: number | null
  readonly mean2: number | null
  readonly difference: number | null
  readonly t: number | null
  readonly df: number | null
  readonly p: number | null
  readonly ciLow: number | null
  readonly ciHigh: number | null
  readonly sdPooled: number | null
  readonly d: number | null
  readonly correction: number | null
  readonly g: number | null
  readonly seG: number | null
  readonly gCiLow: number | null
  readonly gCiHigh: number | null
}

/**
 * Two independent groups: Welch's t with its interval, Cohen's d and Hedges' g.
 * Formula: se² = v1/n1 + v2/n2, df by Satterthwaite; d = difference / pooled sd; g = J d with the exact
 * J = Γ(ν/2) / (√(ν/2) Γ((ν-1)/2)), ν = n1+n2-2; se(g) = √((n1+n2)/(n1 n2) + g²/(2(n1+n2))), g ∓ z se(g).
 * Assumes independent persons and near normal means; the effect sizes also a common sd.
 * Sources: Welch (1947), Satterthwaite (1946), Hedges (1981).
 * In: two samples (values or moments) on one metric. Out: difference and limits on that metric, p 0–1 two-sided, d
 * and g in standard deviations. Too little data: below two in either group only counts and means; no spread in
 * either group also the difference; the rest `null`.
 */
export function welchComparison(a: Sample, b: Sample): WelchComparison {
  return compareSpreads(spreadOf(a), spreadOf(b))
}

export function compareSpreads(a: Spread, b: Spread): WelchComparison {
  const counts = { n1: a.n, n2: b.n, mean1: a.mean, mean2: b.mean }
  const variance1 = varianceOf(a)
  const variance2 = varianceOf(b)
  if (a.mean === null || b.mean === null || variance1 === null || variance2 === null) {
    return { ...counts, difference: null, ...noTest, ...noEffect }
  }
  const difference = a.mean - b.mean
  if (variance1 === 0 && variance2 === 0) return { ...counts, difference, ...noTest, ...noEffect }
  const sdPooled = Math.sqrt((a.squaredDeviations + b.squaredDeviations) / (a.n + b.n - 2))
  return {
    ...counts,
    difference,
    ...welchTest(difference, variance1 / a.n, variance2 / b.n, a.n, b.n),
    ...hedgesEffect(difference, sdPooled, a.n, b.n),
  }
}

function welchTest(difference: number, error1: number, error2: number, n1: number, n2: number) {
  const se = Math.sqrt(error1 + error2)
  // Shares of the squared standard error, so that tiny variances do not underflow when squared.
  const share1 = error1 / (error1 + error2)
  const share2 = error2 / (error1 + error2)
  const df = 1 / (share1 ** 2 / (n1 - 1) + share2 ** 2 / (n2 - 1))
  const t = difference / se
  const half = t975(df) * se
  return { t, df, p: tTail(t, df), ciLow: difference - half, ciHigh: difference + half }
}

function hedgesEffect(difference: number, sdPooled: number, n1: number, n2: number) {
  const n = n1 + n2
  const nu = n - 2
  const d = difference / sdPooled
  const correction = 1 / (Math.sqrt(nu / 2) * gammaRatio((nu - 1) / 2, 0.5))
  const g = correction * d
  const seG = Math.sqrt(n / (n1 * n2) + (g * g) / (2 * n))
  return { sdPooled, d, correction, g, seG, gCiLow: g - z975 * seG, gCiHigh: g + z975 * seG }
}

const noTest = { t: null, df: null, p: null, ciLow: null, ciHigh: null }
const noEffect = {
  sdPooled: null,
  d: null,
  correction: null,
  g: null,
  seG: null,
  gCiLow: null,
  gCiHigh: null,
}
