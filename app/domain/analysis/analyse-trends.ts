import { cellKey, type Cell } from '../rollup/cell'
import { indexScale } from '../rollup/rollup'
import type { WaveId } from '../wave/wave'
import { benjaminiHochberg } from '../statistics/benjamini-hochberg'
import { mannKendall } from '../statistics/mann-kendall'
import { olsTrend } from '../statistics/ols-trend'
import { theilSen } from '../statistics/theil-sen'
import type { Analysis, Comparison, ScaleEstimate } from './analysis'
import { compareFamily, fewestCompared } from './compare-family'
import { type Interval, intervalOf } from './interval'

/** A wave of a series, and which of its scales were asked as in the newest (comparable-scales.ts). */
export type WaveInSeries = { readonly analysis: Analysis; readonly scales: readonly string[] }

/** `time` is the place of the wave in the series, from 1: a wave that is left out leaves its place empty. */
export type TrendPoint = {
  readonly waveId: WaveId
  readonly time: number
  readonly estimate: ScaleEstimate
}

/** Whether a scale of a group has moved over the waves. `points` are those with at least ten answers. */
export type Trend = {
  readonly cell: Cell
  readonly scale: string
  readonly points: readonly TrendPoint[]
} & (
  | {
      /** From three waves: a straight line through the persons' scores. */
      readonly kind: 'line'
      readonly n: number
      readonly intercept: number
      /** Index points per wave. */
      readonly slope: number
      readonly se: number
      readonly df: number
      readonly interval: Interval
      readonly seHc1: number
      /** Absent where everything lies on the line. */
      readonly test?: { readonly t: number; readonly p: number; readonly pAdjusted: number }
      /** Adjusted p below 0.05, over the districts and areas of the series. */
      readonly isSupported: boolean
      /** From eight waves: whatever its shape, and a slope that no single wave can pull along. */
      readonly monotone?: {
        readonly s: number
        readonly tauB: number
        readonly z: number
        readonly p: number
        readonly theilSenSlope: number
      }
    }
  | {
      /** Two waves are two groups of persons (Welch); the earlier is the reference. */
      readonly kind: 'twoWaves'
      readonly comparison: Comparison
    }
  | { readonly kind: 'absent'; readonly reason: 'fewWaves' | 'noVariation' }
)

const fewestForLine = 3
const fewestForMonotone = 8
const supportedBelow = 0.05

/**
 * Trends over a series of waves, the oldest first. Four families of tests: focus areas and index, in the city and in the
 * districts; lines and pairs of waves are adjusted apart.
 */
export function analyseTrends(series: readonly WaveInSeries[]): readonly Trend[] {
  const followed = follow(series)
  return families.flatMap((isOfFamily) => trendsOf(followed.filter(isOfFamily)))
}

type Followed = Pick<Trend, 'cell' | 'scale' | 'points'>

const families = [true, false].flatMap((isCity) =>
  [false, true].map(
    (isIndex) =>
      ({ cell, scale }: Followed) =>
        (cell.grouping === 'city') === isCity && (scale === indexScale) === isIndex,
  ),
)

/** Every scale of the newest wave, in the city and in its districts, back through the series. */
function follow(series: readonly WaveInSeries[]): readonly Followed[] {
  const newest = series.at(-1)?.analysis
  if (newest === undefined) return []
  const waves = series.map(({ analysis, scales }) => ({
    waveId: analysis.waveId,
    scales: new Set(scales),
    groups: new Map([analysis.city, ...analysis.districts].map((group) => [cellKey(group.cell), group])),
  }))
  return [newest.city, ...newest.districts].flatMap(({ cell }) => {
    const key = cellKey(cell)
    return Object.keys(newest.reference).map((scale) => ({
      cell,
      scale,
      points: waves.flatMap(({ waveId, scales, groups }, place): TrendPoint[] => {
        const group = scales.has(scale) ? groups.get(key) : undefined
        const found = group?.kind === 'shown' ? group.scales[scale] : undefined
        if (found?.kind !== 'shown' || found.estimate.n < fewestCompared) return []
        return [{ waveId, time: place + 1, estimate: found.estimate }]
      }),
    }))
  })
}

function trendsOf(family: readonly Followed[]): readonly Trend[] {
  const pairs = compareFamily(
    family.flatMap((key) => {
      const [earlier, later] = key.points
      if (earlier === undefined || later === undefined || key.points.length > 2) return []
      return [{ key, group: later.estimate.moments, reference: earlier.estimate.moments }]
    }),
  )
  const lines = new Map(
    family.flatMap((one) => (one.points.length < fewestForLine ? [] : [[one, lineOf(one)]])),
  )
  const tested = [...lines].flatMap(([one, line]) =>
    line?.kind === 'line' && line.test !== undefined ? [{ one, p: line.test.p }] : [],
  )
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p))
  const pAdjusted = new Map(tested.map(({ one }, place) => [one, adjusted[place] ?? 1]))
  return family.map((one): Trend => {
    const line = lines.get(one)
    if (line !== undefined) return withAdjusted(line, pAdjusted.get(one))
    const comparison = pairs.get(one)
    if (comparison !== undefined) return { ...one, kind: 'twoWaves', comparison }
    return { ...one, kind: 'absent', reason: one.points.length < 2 ? 'fewWaves' : 'noVariation' }
  })
}

function withAdjusted(trend: Trend, pAdjusted: number | undefined): Trend {
  if (trend.kind !== 'line' || trend.test === undefined || pAdjusted === undefined) return trend
  return { ...trend, test: { ...trend.test, pAdjusted }, isSupported: pAdjusted < supportedBelow }
}

function lineOf(followed: Followed): Trend {
  const { points } = followed
  const found = olsTrend(points.map(({ time, estimate }) => ({ time, sample: estimate.moments })))
  const { n, intercept, slope, se, df, t, p, seHc1 } = found
  const interval = intervalOf(found.ciLow, found.ciHigh)
  if (
    slope === null ||
    intercept === null ||
    interval === undefined ||
    se === null ||
    df === null ||
    seHc1 === null
  )
    return { ...followed, kind: 'absent', reason: 'noVariation' }
  const monotone = points.length < fewestForMonotone ? undefined : monotoneOf(points)
  return {
    ...followed,
    kind: 'line',
    ...{ n, intercept, slope, se, df, interval, seHc1 },
    ...(t === null || p === null ? {} : { test: { t, p, pAdjusted: p } }),
    isSupported: false,
    ...(monotone === undefined ? {} : { monotone }),
  }
}

function monotoneOf(points: readonly TrendPoint[]) {
  const means = points.map(({ time, estimate }) => ({ time, value: estimate.mean }))
  const { s, tauB, z, p } = mannKendall(means)
  const theilSenSlope = theilSen(means)
  if (s === null || tauB === null || z === null || p === null || theilSenSlope === null) return undefined
  return { s, tauB, z, p, theilSenSlope }
}
