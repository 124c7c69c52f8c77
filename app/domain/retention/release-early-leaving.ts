import type { Steps } from '../release/steps'
import { determinedInBlocks } from '../statistics/determined-in-blocks'
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
export function* releaseEarlyLeaving(
  city: HiredTenures,
  families: readonly (readonly HiredTenures[])[],
): Steps<readonly ReleasedEarlyLeaving[]> {
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
  const protect = (some: ReadonlySet<string>) =>
    protectRelations({ relations, blocks: [] }, counts, some, minimumCellSize)
  const protectedKeys = yield* hideTogether(protect(hidden), protect, areas, counts)
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

/** Areas that overlap (roles beside districts) tried together, until nobody fewer than five follows. */
function* hideTogether(
  few: ReadonlySet<string>,
  protect: (hidden: ReadonlySet<string>) => ReadonlySet<string>,
  areas: readonly HiredTenures[],
  counts: ReadonlyMap<string, number>,
): Steps<ReadonlySet<string>> {
  const keys = [...counts.keys()].filter(
    (key) => areas[Number(key.slice(0, key.indexOf(' ')))]?.area !== null,
  )
  const places = new Map(keys.map((key, place) => [key, place]))
  const areasOf = new Map<ObservedTenure, number[]>()
  areas.forEach(({ tenures }, at) => {
    for (const tenure of tenures) areasOf.set(tenure, [...(areasOf.get(tenure) ?? []), at])
  })
  const alike = new Map<
    string,
    { readonly block: string; readonly sums: readonly number[]; persons: number }
  >()
  for (const [tenure, own] of areasOf)
    for (const days of earlyDays)
      for (const [what, isIn] of Object.entries(isCountedBefore(tenure, days))) {
        if (!isIn) continue
        const sums = own.flatMap((at) => places.get(keyOf(at, days, what)) ?? [])
        const known = alike.get(sums.join())
        if (known === undefined) alike.set(sums.join(), { block: `${days} ${what}`, sums, persons: 1 })
        else known.persons += 1
      }
  for (let hidden = few; ;) {
    const { found } = yield* determinedInBlocks(
      [...alike.values()],
      (sum) => !hidden.has(keys[sum] ?? ''),
      minimumCellSize,
    )
    const more = found.flatMap(({ from }) =>
      from
        .flatMap((sum) => keys[sum] ?? [])
        .toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
        .slice(0, 1),
    )
    if (more.length === 0) return hidden
    hidden = protect(new Set([...hidden, ...more]))
  }
}

function isCountedBefore(tenure: ObservedTenure, days: number): { count: boolean; n: boolean } {
  const isFollowed = tenure.cohort !== null && tenure.followedDays >= days
  return {
    count: isFollowed && tenure.isEvent && tenure.time < days,
    n: isFollowed && tenure.entry === 0,
  }
}

/** Of those hired in the register's years. `n`: hired early enough to be seen for so long. Who came by a move was hired elsewhere, but leaves here. */
export function countBefore(tenures: readonly ObservedTenure[], days: number): { count: number; n: number } {
  const counted = tenures.map((tenure) => isCountedBefore(tenure, days))
  return {
    count: counted.filter(({ count }) => count).length,
    n: counted.filter(({ n }) => n).length,
  }
}
