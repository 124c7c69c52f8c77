import type { Dated } from './mann-kendall'
import { median } from './median'

/**
 * Robust slope. Formula: median of (yj-yi)/(tj-ti) over all pairs at different times. Assumes a straight line, but lets
 * 29 % of the values be wild. Sources: Theil (1950), Sen (1968).
 * In: values and times. Out: metric of the values per unit of time. Too little data: no two times, `null`.
 */
export function theilSen(series: readonly Dated[]): number | null {
  const slopes: number[] = []
  series.forEach((later, index) => {
    for (const earlier of series.slice(0, index)) {
      if (later.time !== earlier.time)
        slopes.push((later.value - earlier.value) / (later.time - earlier.time))
    }
  })
  return median(slopes)
}
