import type { ReleasedCount } from '../release/release'
import { areaKey, type RetentionArea } from './retention-area'
import type { RetentionPeriod } from './retention-period'
import {
  type ReleasedTurnover,
  type RetentionRelease,
  type ShownTurnover,
  type TurnoverMeasure,
  turnoverMeasures,
} from './retention-release'
import { joinedDays } from './tally-turnover'

/**
 * Heads and leavers of an area over any of the register's years that follow each other: as released, or put together
 * from years that are all shown. Nothing is known of it otherwise: "suppressed".
 * In: a period that begins with one of the release's years and ends with one; any other gives `undefined`.
 */
export function turnoverOver(
  release: RetentionRelease,
  area: RetentionArea,
  period: RetentionPeriod,
): ReleasedTurnover | undefined {
  const told = turnoverByKey(release)
  const exact = told.get(keyOf(area, period))
  if (exact?.kind === 'shown') return exact
  const years = release.years.filter(({ from, to }) => from >= period.from && to <= period.to)
  if (years.at(0)?.from !== period.from || years.at(-1)?.to !== period.to) return undefined
  const shown = years.flatMap((year) => {
    const one = told.get(keyOf(area, year))
    return one?.kind === 'shown' ? [one] : []
  })
  const [first, last] = [shown.at(0), shown.at(-1)]
  if (shown.length < years.length || years.length < 2 || first === undefined || last === undefined)
    return { kind: 'suppressed', area, period }
  const counts = turnoverMeasures.map((measure) => [measure, sumOf(shown, measure)])
  return {
    kind: 'shown',
    area,
    period,
    headsStart: first.headsStart,
    headsEnd: last.headsEnd,
    personDays: joinedDays(shown),
    counts: Object.fromEntries(counts),
  }
}

/** A release never changes: it is put in order once. */
const ordered = new WeakMap<RetentionRelease, ReadonlyMap<string, ReleasedTurnover>>()

function turnoverByKey(release: RetentionRelease): ReadonlyMap<string, ReleasedTurnover> {
  const known = ordered.get(release)
  if (known !== undefined) return known
  const byKey = new Map(release.turnover.map((one) => [keyOf(one.area, one.period), one]))
  ordered.set(release, byKey)
  return byKey
}

function keyOf(area: RetentionArea, { from, to }: RetentionPeriod): string {
  return `${areaKey(area)} ${from} ${to}`
}

/** Who was there at the beginning is another group every year: nothing adds up. */
function sumOf(years: readonly ShownTurnover[], measure: TurnoverMeasure): ReleasedCount {
  if (measure === 'cohortLeft') return { kind: 'few' }
  const known = years.flatMap(({ counts }) => {
    const count = counts[measure]
    return count.kind === 'shown' ? [count.count] : []
  })
  if (known.length < years.length) return { kind: 'few' }
  return { kind: 'shown', count: known.reduce((sum, count) => sum + count, 0) }
}
