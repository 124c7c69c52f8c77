import { normalTail } from './distributions'
import { midRanks } from './mid-ranks'

/** A value and when it was measured, or in which ordered group. */
export type Dated = { readonly value: number; readonly time: number }

export type MannKendall = {
  readonly n: number
  readonly s: number | null
  readonly tauB: number | null
  readonly varianceS: number | null
  readonly z: number | null
  readonly p: number | null
  readonly zContinuity: number | null
  readonly pContinuity: number | null
}

/**
 * Monotone trend, whatever its shape; corrected for ties in values and in times. Every pair is looked at: for up to a
 * few thousand values.
 * Formula: S = Σ sign(yj-yi) sign(tj-ti); τ_b = S/√((n0-ties in y)(n0-ties in t)), n0 = n(n-1)/2; variance of S as in
 * Kendall (1975, ch. 4); z = S/√variance; with continuity (S - sign S)/√variance. Assumes independent values.
 * Sources: Mann (1945), Kendall (1975).
 * In: values and times, compared after rounding to 9 decimals. Out: τ_b -1–1, p 0–1 two-sided, normal approximation.
 * Too little data: below three only n; all values or all times equal: S = 0 with variance 0, the rest `null`.
 */
export function mannKendall(series: readonly Dated[]): MannKendall {
  const n = series.length
  if (n < 3) return { n, s: null, varianceS: null, ...noTest }
  const values = midRanks(series.map(({ value }) => value))
  const times = midRanks(series.map(({ time }) => time))
  if (values.tieSizes.length < 2 || times.tieSizes.length < 2) return { n, s: 0, varianceS: 0, ...noTest }
  const s = concordance(values.ranks, times.ranks)
  const varianceS = varianceOfS(n, values.tieSizes, times.tieSizes)
  const z = s / Math.sqrt(varianceS)
  const zContinuity = (s - Math.sign(s)) / Math.sqrt(varianceS)
  return {
    n,
    s,
    tauB: s / Math.sqrt(untiedPairs(n, values.tieSizes)) / Math.sqrt(untiedPairs(n, times.tieSizes)),
    varianceS,
    z,
    p: normalTail(z),
    zContinuity,
    pContinuity: normalTail(zContinuity),
  }
}

function concordance(y: readonly number[], t: readonly number[]): number {
  let s = 0
  for (let j = 1; j < y.length; j += 1) {
    const yj = y[j] ?? 0
    const tj = t[j] ?? 0
    for (let i = 0; i < j; i += 1) s += Math.sign((yj - (y[i] ?? 0)) * (tj - (t[i] ?? 0)))
  }
  return s
}

function untiedPairs(n: number, tieSizes: readonly number[]): number {
  return (n * (n - 1)) / 2 - sumOver(tieSizes, (u) => (u * (u - 1)) / 2)
}

function varianceOfS(n: number, u: readonly number[], w: readonly number[]): number {
  const whole = (size: number) => size * (size - 1) * (2 * size + 5)
  const pairs = (size: number) => size * (size - 1)
  const triples = (size: number) => size * (size - 1) * (size - 2)
  return (
    (whole(n) - sumOver(u, whole) - sumOver(w, whole)) / 18 +
    (sumOver(u, pairs) * sumOver(w, pairs)) / (2 * pairs(n)) +
    (sumOver(u, triples) * sumOver(w, triples)) / (9 * triples(n))
  )
}

function sumOver(sizes: readonly number[], term: (size: number) => number): number {
  return sizes.reduce((sum, size) => sum + term(size), 0)
}

const noTest = { tauB: null, z: null, p: null, zContinuity: null, pContinuity: null }
