import type { Trend } from '../analysis/analyse-trends'
import { cellKey } from '../rollup/cell'
import { districtName, type ResultBasis } from './result-basis'
import type { Wording } from './wording/wording'

/** Index points per wave; of two waves their difference, divided by how many waves lie between them. */
type Movement = {
  readonly slope: number
  readonly low: number
  readonly high: number
  readonly isSupported: boolean
}

export type FollowedTrend = {
  readonly key: string
  readonly name: string
  readonly districtId?: string
  readonly trend: Trend
  readonly movement?: Movement
}

/** The trends of one scale, the city's and the districts' in the city's order. */
export function trendsOn(basis: ResultBasis, scale: string, words: Wording) {
  const byCell = new Map(
    basis.trends.filter((trend) => trend.scale === scale).map((trend) => [cellKey(trend.cell), trend]),
  )
  const follow = (key: string, name: string, districtId?: string): readonly FollowedTrend[] => {
    const trend = byCell.get(key)
    if (trend === undefined) return []
    const movement = movementOf(trend)
    return [
      {
        key,
        name,
        ...(districtId === undefined ? {} : { districtId }),
        trend,
        ...(movement === undefined ? {} : { movement }),
      },
    ]
  }
  return {
    city: follow('city', words.city)[0],
    districts: basis.analysis.districts.flatMap(({ cell }) =>
      cell.districtId === null
        ? []
        : follow(cellKey(cell), districtName(basis.organisation, cell.districtId), cell.districtId),
    ),
  }
}

function movementOf(trend: Trend): Movement | undefined {
  if (trend.kind === 'absent') return undefined
  if (trend.kind === 'line') return { ...trend.interval, slope: trend.slope, isSupported: trend.isSupported }
  const { difference, interval, isSupported } = trend.comparison
  const [earlier, later] = trend.points
  const waves = (later?.time ?? 1) - (earlier?.time ?? 0)
  return { slope: difference / waves, low: interval.low / waves, high: interval.high / waves, isSupported }
}
