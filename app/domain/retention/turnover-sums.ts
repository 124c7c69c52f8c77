import type { Alike as AlikeGroup } from '../statistics/determined-in-blocks'
import { type Column, together } from './counted-area'
import { areaKey } from './retention-area'
import type { RetentionPeriod } from './retention-period'
import type { TurnoverMeasure } from './retention-release'
import type { AlikeEvents, Way } from './tally-alike'
import { coveredBy, earlierColumn, isCovered, type ToldCount } from './told-earlier'

/** People alike, and the keys of the areas they count in: city, district, unit, role. */
export type PlacedEvents = Omit<AlikeEvents, 'unitId' | 'role'> & { readonly areas: readonly string[] }

/** Everything that counts could be combined from: who is alike, and which counts they are part of. */
export type TurnoverSums = {
  readonly groups: readonly AlikeGroup[]
  /** By sum, the key of its count (counted-area.ts). */
  readonly keys: readonly string[]
  /** Sums that are known whatever is told now: of an earlier state of the register, and unchanged since. */
  readonly known: ReadonlySet<string>
}

const measuresOf: Readonly<Record<Way, readonly TurnoverMeasure[]>> = {
  ownRequest: ['external', 'ownRequest'],
  retirement: ['external', 'otherLeaving', 'retirement'],
  fixedTermEnd: ['external', 'otherLeaving', 'fixedTermEnd'],
  otherKinds: ['external', 'otherLeaving', 'otherKinds'],
  internalMove: ['internalMove'],
  hired: ['hired'],
  temporaryLeft: ['temporaryLeft'],
}

/**
 * Of what was told earlier, only that counts which is still so: a count that history has been corrected in is about other
 * people than those whom the register knows today.
 */
export function turnoverSums(
  events: readonly PlacedEvents[],
  years: readonly RetentionPeriod[],
  toldEarlier: readonly ToldCount[],
): TurnoverSums {
  const earlier = periodsOf(toldEarlier, years)
  const ids = new Map<string, number>()
  const counted: number[] = []
  const idOf = (key: string): number => {
    const known = ids.get(key) ?? ids.size
    ids.set(key, known)
    return known
  }
  const groups = events.map((event): AlikeGroup => {
    const { areas, year, half, way, wasThere, persons } = event
    const columns: Column[] = [String(year), together]
    for (const { column, covered } of earlier) if (isCovered(covered, { year, half })) columns.push(column)
    const measures = measuresOf[way]
    const sums = areas.flatMap((area) =>
      columns.flatMap((column) => {
        const own = wasThere && column !== together ? [...measures, 'cohortLeft' as const] : measures
        return own.map((measure) => idOf(`${area} ${column} ${measure}`))
      }),
    )
    for (const sum of sums) counted[sum] = (counted[sum] ?? 0) + persons
    return { persons, block: `${year} ${way}`, sums }
  })
  const known = toldEarlier.flatMap(({ area, period, measure, count }) => {
    const column = columnOf(period, years)
    const key = `${areaKey(area)} ${column} ${measure}`
    return column !== undefined && count > 0 && counted[ids.get(key) ?? -1] === count ? [key] : []
  })
  return { groups, keys: [...ids.keys()], known: new Set(known) }
}

/** As `releaseTurnover` names its own periods; others by their days. `undefined`: no longer a period of this register. */
function columnOf(period: RetentionPeriod, years: readonly RetentionPeriod[]): Column | undefined {
  const isSame = (other: RetentionPeriod | undefined) => other?.from === period.from && other.to === period.to
  const year = years.findIndex(isSame)
  if (year !== -1) return String(year)
  const [first, last] = [years.at(0), years.at(-1)]
  if (isSame(first && last && { from: first.from, to: last.to })) return together
  return coveredBy(period, years) && earlierColumn(period)
}

function periodsOf(toldEarlier: readonly ToldCount[], years: readonly RetentionPeriod[]) {
  const periods = new Map(toldEarlier.map(({ period }) => [earlierColumn(period), period]))
  return [...periods].flatMap(([column, period]) => {
    const covered = coveredBy(period, years)
    return covered === undefined || columnOf(period, years) !== column ? [] : [{ column, covered }]
  })
}
