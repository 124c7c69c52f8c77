import betainc from '@stdlib/math-base-special-betainc'
import betaincinv from '@stdlib/math-base-special-betaincinv'
import erfc from '@stdlib/math-base-special-erfc'
import erfcinv from '@stdlib/math-base-special-erfcinv'
import gammaDeltaRatio from '@stdlib/math-base-special-gamma-delta-ratio'
import fQuantileOf from '@stdlib/stats-base-dists-f-quantile'
import tQuantileOf from '@stdlib/stats-base-dists-t-quantile'
import { gammaPower, incompleteGamma } from './incomplete-gamma'

/*
 * The distributions behind the statistics. Normal, t, F and beta stand on stdlib's special functions (ports of
 * Boost and Cephes): against 30-digit arithmetic, from 1 to 140 000 degrees of freedom, they err by less than 1e-12;
 * jstat by up to 3e-7, lib-r-math.js by up to 3e-5. Chi-square stands on incomplete-gamma.ts.
 */

/** The normal quantile of 97.5 %: the half width of a 95 % interval in standard errors. */
export const z975 = 1.959963984540054

/** Two-sided p of a standard normal value. */
export function normalTail(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2)
}

/** Two-sided p of a t value. The smaller argument of the beta function is used, so no digits cancel. */
export function tTail(t: number, df: number): number {
  const square = t * t
  if (square === Infinity) return 0
  return square < df
    ? betainc(square / (df + square), 0.5, df / 2, true, true)
    : betainc(df / (df + square), df / 2, 0.5)
}

/** The 97.5 % quantile of Student's t. */
export function t975(df: number): number {
  return tQuantileOf(0.975, df)
}

/** Upper tail of F. */
export function fTail(f: number, df1: number, df2: number): number {
  if (f === Infinity) return 0
  const share = df1 * f
  return share < df2
    ? betainc(share / (df2 + share), df1 / 2, df2 / 2, true, true)
    : betainc(df2 / (df2 + share), df2 / 2, df1 / 2)
}

export function fQuantile(probability: number, df1: number, df2: number): number {
  return fQuantileOf(probability, df1, df2)
}

/** Upper tail of chi-square. */
export function chiSquareTail(chiSquare: number, df: number): number {
  return incompleteGamma(df / 2, chiSquare / 2).upper
}

/** Quantile of chi-square (df > 0): Newton's steps from Wilson & Hilferty (1931), kept inside a closing bracket. */
export function chiSquareQuantile(probability: number, df: number): number {
  const shape = df / 2
  const deviate = Math.SQRT2 * erfcinv(2 - 2 * probability)
  let low = 0
  let high = Infinity
  let x = Math.max(shape * (1 - 1 / (9 * shape) + deviate / (3 * Math.sqrt(shape))) ** 3, 1e-3 * shape)
  for (let step = 0; step < 200; step += 1) {
    const { lower, upper } = incompleteGamma(shape, x)
    const excess = probability < 0.5 ? lower - probability : 1 - probability - upper
    if (excess > 0) high = x
    else low = x
    const next = x - (excess * x) / (shape * gammaPower(shape, x))
    const inside = next > low && next < high
    const target = inside ? next : high === Infinity ? 2 * x : (low + high) / 2
    if (Math.abs(target - x) <= 2e-15 * x) return 2 * target
    x = target
  }
  return 2 * x
}

/** Quantile of Beta(a, b), the Clopper-Pearson limits of a binomial share. */
export function betaQuantile(probability: number, a: number, b: number): number {
  return betaincinv(probability, a, b)
}

/** Gamma(x) / Gamma(x + delta), exact where either alone overflows. */
export function gammaRatio(x: number, delta: number): number {
  return gammaDeltaRatio(x, delta)
}
