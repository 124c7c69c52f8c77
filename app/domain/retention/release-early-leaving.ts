import type { ReleasedCount } from '../release/release'
import { minimumCellSize, minimumDetailSize } from './disclosure-limits'
import { protectRelations } from './protect-relations'
import type { RetentionArea } from './retention-area'
import type { ReleasedEarlyLeaving } from './retention-release'
import { countPeople, type ObservedTenure, survivalCurve } from './tally-survival'

/** Half a year, a year, two years. */
export const earlyDays = [182, 365, 730] as const

export type HiredTenures = {
  /** `null`: whoever belongs to none of the areas. */
  readonly area: RetentionArea | null
  readonly tenures: readonly ObservedTenure[]
  /** Its survival is not told, so this is not either. */
  readonly isHidden: boolean
}

/**
 * Who left soon after being hired, of a city and of the areas that make it up, as far as it may be told.
 * In: tenures of counted staff; who was hired before the register's years is not looked at.
 */
export function releaseEarlyLeaving(
  city: HiredTenures,
  families: readonly (readonly HiredTenures[])[],
): readonly ReleasedEarlyLeaving[] {
  const areas = [city, ...families.flat()]
  const counts = new Map<string, number>()
  const hidden = new Set<string>()
  areas.forEach((one, at) => {
    for (const days of earlyDays)
      for (const [what, count] of Object.entries(countBefore(one.tenures, days))) {
        const key = keyOf(at, days, what)
        counts.set(key, count)
        if (one.isHidden || (count > 0 && count < minimumCellSize)) hidden.add(key)
      }
  })
  let first = 1
  const relations = families.flatMap((family) => {
    const places = family.map((_, offset) => first + offset)
    first += family.length
    return earlyDays.flatMap((days) =>
      ['count', 'n'].map((what) => ({
        whole: keyOf(0, days, what),
        parts: places.map((place) => keyOf(place, days, what)),
      })),
    )
  })
  const protectedKeys = protectRelations({ relations, blocks: [] }, counts, hidden, minimumCellSize)
  const told = (key: string): ReleasedCount =>
    protectedKeys.has(key) ? { kind: 'few' } : { kind: 'shown', count: counts.get(key) ?? 0 }
  return areas.flatMap(({ area, tenures, isHidden }, at): readonly ReleasedEarlyLeaving[] => {
    if (area === null) return []
    const hired = tenures.filter(({ cohort }) => cohort !== null)
    const n = countPeople(hired)
    if (isHidden || n < minimumDetailSize) return [{ kind: 'suppressed', area }]
    const before = earlyDays.map((days) => ({
      days,
      count: told(keyOf(at, days, 'count')),
      n: told(keyOf(at, days, 'n')),
    }))
    return [{ kind: 'shown', area, n, curve: survivalCurve(hired).points, before }]
  })
}

function keyOf(place: number, days: number, what: string): string {
  return `${place} ${days} ${what}`
}

/** Of those hired in the register's years. `n`: hired early enough to be seen for so long. Who came by a move was hired elsewhere, but leaves here. */
export function countBefore(tenures: readonly ObservedTenure[], days: number): { count: number; n: number } {
  const followed = tenures.filter(({ cohort, followedDays }) => cohort !== null && followedDays >= days)
  return {
    count: followed.filter(({ isEvent, time }) => isEvent && time < days).length,
    n: followed.filter(({ entry }) => entry === 0).length,
  }
}
