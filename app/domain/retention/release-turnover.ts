import type { RetentionArea } from './retention-area'
import { type AreaFamily, columnsOf, type CountedArea, countKey, tallyIn, together } from './counted-area'
import { minimumCellSize, minimumDetailSize } from './disclosure-limits'
import { hideHeads, type PlacedStaff } from './hide-heads'
import { hideLeavers } from './hide-leavers'
import type { Steps } from '../release/steps'
import type { RetentionPeriod } from './retention-period'
import { type ReleasedTurnover, type TurnoverMeasure, turnoverMeasures } from './retention-release'
import type { TurnoverTally } from './tally-turnover'
import type { ToldCount } from './told-earlier'
import { addsUpOverYears, otherWays } from './turnover-relations'
import { type PlacedEvents, turnoverSums } from './turnover-sums'

/** What the audit knows beside the counts themselves: who is alike, and what was told before. */
export type AuditedPeople = {
  readonly events: readonly PlacedEvents[]
  readonly staff: readonly PlacedStaff[]
  readonly toldEarlier: readonly ToldCount[]
}

/**
 * Which heads and leavers may be told, of every area in every year and over all years: enough of them, and none that
 * follows from others by subtraction, be it over areas that overlap, over years, over ways of leaving or over what was told
 * before. In: years that follow each other. Out: one entry for each area and year, and one for each area over all years
 * (left out when there is one year alone).
 */
export function* releaseTurnover(
  families: readonly AreaFamily[],
  years: readonly RetentionPeriod[],
  { events, staff, toldEarlier }: AuditedPeople,
): Steps<readonly ReleasedTurnover[]> {
  const byKey = new Map(
    families.flatMap(({ whole, parts }) => [whole, ...parts]).map((one) => [one.key, one]),
  )
  const areas = [...byKey.values()]
  const columns = columnsOf(years.length)
  const hasFewHeads = yield* hideHeads(families, areas, years.length, staff)
  const counts = new Map<string, number>()
  const few = new Set<string>()
  for (const counted of areas)
    for (const column of columns) {
      const tally = tallyIn(counted, column)
      if (tally === undefined) continue
      for (const measure of turnoverMeasures) {
        const key = countKey(counted, column, measure)
        counts.set(key, tally.counts[measure])
        if (hasFewHeads(counted, column) || isTooFew(counted, measure, tally)) few.add(key)
      }
    }
  yield
  const sums = turnoverSums(events, years, toldEarlier)
  yield
  const hidden = yield* hideLeavers({ families, areas, columns, sums }, counts, few)
  const [first, last] = [years.at(0), years.at(-1)]
  const whole = first && last && years.length > 1 ? { from: first.from, to: last.to } : undefined
  return areas.flatMap((counted) =>
    columns.flatMap((column) => {
      const period = column === together ? whole : years[Number(column)]
      const tally = tallyIn(counted, column)
      const { area } = counted
      if (area === null || period === undefined || tally === undefined) return []
      if (hasFewHeads(counted, column)) return [{ kind: 'suppressed', area, period }]
      const isHidden = (measure: TurnoverMeasure) =>
        hidden.has(countKey(counted, column, measure)) || (column === together && !addsUpOverYears(measure))
      return [shown(area, period, tally, isHidden)]
    }),
  )
}

function isTooFew({ area }: CountedArea, measure: TurnoverMeasure, { counts }: TurnoverTally): boolean {
  const isSmall = (count: number, limit = minimumCellSize) => count > 0 && count < limit
  // Who came and went within the period follows from all who left and those of the cohort.
  if (measure === 'cohortLeft' && isSmall(counts.external + counts.internalMove - counts.cohortLeft))
    return true
  const isDetail = otherWays.includes(measure) && area?.grouping !== 'city'
  return isSmall(counts[measure], isDetail ? minimumDetailSize : minimumCellSize)
}

function shown(
  area: RetentionArea,
  period: RetentionPeriod,
  tally: TurnoverTally,
  isHidden: (measure: TurnoverMeasure) => boolean,
): ReleasedTurnover {
  const counts = turnoverMeasures.map((measure) => [
    measure,
    isHidden(measure) ? { kind: 'few' } : { kind: 'shown', count: tally.counts[measure] },
  ])
  const { headsStart, headsEnd, personDays } = tally
  return { kind: 'shown', area, period, headsStart, headsEnd, personDays, counts: Object.fromEntries(counts) }
}
