import { t975 } from './distributions'
import { type Sample, spreadOf, varianceOf } from './spread'

export type MeanInterval = {
  readonly n: number
  readonly mean: number | null
  readonly sd: number | null
  readonly se: number | null
  readonly df: number | null
  readonly ciLow: number | null
  readonly ciHigh: number | null
}

/**
 * Mean with a 95 % interval. Formula: mean ∓ t(.975; n-1) sd / √n. Assumes independent persons and a mean that is
 * near normal. Source: Student (1908).
 * In: values or moments on any metric. Out: on the same metric, the limits not clipped.
 * Too little data: n = 0 leaves only n; one value has a mean and df 0, the rest is `null`; no spread gives sd 0
 * and both limits at the mean.
 */
export function meanInterval(sample: Sample): MeanInterval {
  const spread = spreadOf(sample)
  const { n, mean } = spread
  const variance = varianceOf(spread)
  if (mean === null || variance === null) {
    return { n, mean, sd: null, se: null, df: mean === null ? null : 0, ciLow: null, ciHigh: null }
  }
  const df = n - 1
  const sd = Math.sqrt(variance)
  const se = sd / Math.sqrt(n)
  const half = t975(df) * se
  return { n, mean, sd, se, df, ciLow: mean - half, ciHigh: mean + half }
}
