import type { Moments } from './moments'
import { roundForComparison } from './rounding'

/** What a statistic of one group may be given: its values (`null` = missing), or only their moments. */
export type Sample = Moments | readonly (number | null)[]

/**
 * Count, mean and sum of squared deviations from the mean. Unlike moments it loses no digits to cancellation.
 * Zero variance is exact: `squaredDeviations` is 0 if and only if all values are equal after rounding to 9 decimals.
 * n = 0: `mean` null, `squaredDeviations` 0.
 */
export type Spread = { readonly n: number; readonly mean: number | null; readonly squaredDeviations: number }

export function spreadOf(sample: Sample): Spread {
  return 'sumSquares' in sample ? spreadOfMoments(sample) : spreadOfValues(sample)
}

/**
 * Sum of squares less n times the squared mean. Adding n squares in double precision errs by at most
 * n × 2^-52 of their sum; a difference below that is rounding noise and answers 0. On 0–100 the smallest
 * spread that differs from none is many thousand times larger.
 */
function spreadOfMoments({ n, sum, sumSquares }: Moments): Spread {
  if (n === 0) return { n, mean: null, squaredDeviations: 0 }
  const difference = sumSquares - (sum * sum) / n
  const isNoise = difference <= n * Number.EPSILON * sumSquares
  return { n, mean: sum / n, squaredDeviations: isNoise ? 0 : difference }
}

function spreadOfValues(values: readonly (number | null)[]): Spread {
  let n = 0
  let sum = 0
  let first: number | null = null
  let isConstant = true
  for (const value of values) {
    if (value === null) continue
    first ??= value
    isConstant &&= value === first || roundForComparison(value) === roundForComparison(first)
    n += 1
    sum += value
  }
  if (first === null || isConstant) return { n, mean: first, squaredDeviations: 0 }
  return spreadAround(values, n, sum / n)
}

/** Second pass: what the first mean was off by is taken back from mean and squares (Chan, Golub & LeVeque 1983). */
function spreadAround(values: readonly (number | null)[], n: number, mean: number): Spread {
  let deviations = 0
  let squares = 0
  for (const value of values) {
    if (value === null) continue
    deviations += value - mean
    squares += (value - mean) ** 2
  }
  return { n, mean: mean + deviations / n, squaredDeviations: squares - (deviations * deviations) / n }
}

/** The spread of two disjoint groups together (Chan, Golub & LeVeque 1983). */
export function mergeSpreads(a: Spread, b: Spread): Spread {
  if (a.mean === null) return b
  if (b.mean === null) return a
  const n = a.n + b.n
  const within = a.squaredDeviations + b.squaredDeviations
  if (within === 0 && roundForComparison(a.mean) === roundForComparison(b.mean)) {
    return { n, mean: a.mean, squaredDeviations: 0 }
  }
  const difference = b.mean - a.mean
  return {
    n,
    mean: a.mean + (difference * b.n) / n,
    squaredDeviations: within + (difference * difference * a.n * b.n) / n,
  }
}

/** Variance with n - 1; `null` below two values. */
export function varianceOf({ n, squaredDeviations }: Spread): number | null {
  return n < 2 ? null : squaredDeviations / (n - 1)
}
