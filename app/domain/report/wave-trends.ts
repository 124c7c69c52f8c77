import type { Analysis } from '../analysis/analysis'
import { analyseTrends, type Trend } from '../analysis/analyse-trends'
import { comparableScales } from '../analysis/comparable-scales'
import type { ReleasedWave } from './result-basis'

type Kept = { readonly series: readonly Analysis[]; readonly trends: readonly Trend[] }

const kept = new WeakMap<Analysis, Kept>()

/**
 * The trends over a series of waves, the oldest first, of what was asked as in the newest. Releases are frozen, so they are
 * worked out once, unless an earlier wave has come in since.
 */
export function waveTrends(series: readonly ReleasedWave[]): readonly Trend[] {
  const newest = series.at(-1)
  if (newest === undefined) return []
  const analyses = series.map(({ analysis }) => analysis)
  const known = kept.get(newest.analysis)
  if (known?.series.length === analyses.length && known.series.every((one, at) => one === analyses[at]))
    return known.trends
  const trends = analyseTrends(
    series.map(({ analysis, instrument }) => ({
      analysis,
      scales: comparableScales(newest.instrument, instrument),
    })),
  )
  kept.set(newest.analysis, { series: analyses, trends })
  return trends
}
