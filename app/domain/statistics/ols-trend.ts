import { estimateTest } from './estimate-test'
import { roundForComparison } from './rounding'
import { mergeSpreads, type Sample, type Spread, spreadOf } from './spread'

/** What was measured at one time. Several points may share a time. */
export type TimePoint = { readonly time: number; readonly sample: Sample }

export type OlsTrend = {
  readonly n: number
  readonly intercept: number | null
  readonly slope: number | null
  readonly se: number | null
  readonly t: number | null
  readonly df: number | null
  readonly p: number | null
  readonly ciLow: number | null
  readonly ciHigh: number | null
  readonly seHc1: number | null
}

type Point = Spread & { readonly time: number; readonly mean: number }
type Line = {
  readonly slope: number
  readonly intercept: number
  readonly meanTime: number
  readonly sxx: number
}

/**
 * Straight line through individual values over time, of which only the moments per time are needed.
 * Formula: slope = Sxy/Sxx; se = √(Σe²/(n-2)/Sxx); slope ∓ t(.975; n-2) se; HC1 √(n/(n-2) Σ((t-t̄)e)²)/Sxx.
 * Assumes independent persons, a straight line, and for `se` equal variance (HC1 does without).
 * Sources: White (1980), MacKinnon & White (1985).
 * In: a sample per time; time in any unit. Out: slope per unit of time, on the values' metric; p 0–1 two-sided.
 * Too little data: below three values or without two times only n; without spread, or on a perfect line, se = 0, both
 * limits at the slope, t and p `null`.
 */
export function olsTrend(points: readonly TimePoint[]): OlsTrend {
  const filled = points.flatMap(({ time, sample }): Point[] => {
    const { n, mean, squaredDeviations } = spreadOf(sample)
    return mean === null ? [] : [{ time, n, mean, squaredDeviations }]
  })
  const n = filled.reduce((sum, point) => sum + point.n, 0)
  const line = lineThrough(filled)
  if (n < 3 || line === null) return { n, ...noTrend }
  const { slope, intercept, sxx, meanTime } = line
  const df = n - 2
  const errors = filled.map((point) => squaredErrors(point, line))
  const se = Math.sqrt(sumOf(errors) / df / sxx)
  const robust = sumOf(filled.map(({ time }, index) => (time - meanTime) ** 2 * (errors[index] ?? 0)))
  const seHc1 = Math.sqrt((n / df) * robust) / sxx
  return { n, intercept, slope, se, df, ...estimateTest(slope, se, df), seHc1 }
}

function lineThrough(points: readonly Point[]): Line | null {
  const times = points.map(({ time, n }): Spread => ({ n, mean: time, squaredDeviations: 0 }))
  const { mean: meanTime, squaredDeviations: sxx } = times.reduce(mergeSpreads, nothing)
  const { mean, squaredDeviations } = points.reduce<Spread>(mergeSpreads, nothing)
  if (meanTime === null || mean === null || sxx === 0) return null
  if (squaredDeviations === 0) return { slope: 0, intercept: mean, meanTime, sxx }
  const sxy = sumOf(points.map((point) => point.n * (point.time - meanTime) * (point.mean - mean)))
  const slope = sxy / sxx
  return { slope, intercept: mean - slope * meanTime, meanTime, sxx }
}

/** Σe² of the values at one time; a distance that vanishes at 9 decimals is none. */
function squaredErrors({ time, n, mean, squaredDeviations }: Point, { slope, intercept }: Line): number {
  const distance = mean - (intercept + slope * time)
  return roundForComparison(distance) === 0 ? squaredDeviations : squaredDeviations + n * distance * distance
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

const nothing: Spread = { n: 0, mean: null, squaredDeviations: 0 }

const noTrend = {
  intercept: null,
  slope: null,
  se: null,
  t: null,
  df: null,
  p: null,
  ciLow: null,
  ciHigh: null,
  seHc1: null,
}
