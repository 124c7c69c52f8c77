import type { Steps } from '../release/steps'
import { determinedInBlocks } from '../statistics/determined-in-blocks'
import { type AreaFamily, type Column, type CountedArea, together } from './counted-area'
import { minimumCellSize } from './disclosure-limits'
import { protectRelations } from './protect-relations'
import type { AlikeStaff } from './tally-alike'

/** People alike, and the keys of the areas they count in. */
export type PlacedStaff = Omit<AlikeStaff, 'unitId' | 'role'> & { readonly areas: readonly string[] }

/**
 * Which areas have too few people on the days between which a year lies, or would give away those that have, areas that
 * overlap (roles beside districts) included. Nothing is told of them in that year.
 */
export function* hideHeads(
  families: readonly AreaFamily[],
  areas: readonly CountedArea[],
  yearCount: number,
  staff: readonly PlacedStaff[],
): Steps<(area: CountedArea, column: Column) => boolean> {
  const days = Array.from({ length: yearCount + 1 }, (_, day) => day)
  const keyOf = ({ key }: CountedArea, day: number) => `${key} ${day}`
  const counts = new Map(
    areas.flatMap((counted) => days.map((day) => [keyOf(counted, day), headsOn(counted, day)] as const)),
  )
  const few = [...counts].filter(([, heads]) => heads > 0 && heads < minimumCellSize).map(([key]) => key)
  const relations = families.flatMap(({ whole, parts }) =>
    days.map((day) => ({ whole: keyOf(whole, day), parts: parts.map((part) => keyOf(part, day)) })),
  )
  const protect = (some: ReadonlySet<string>) =>
    protectRelations({ relations, blocks: [] }, counts, some, minimumCellSize)
  const hidden = yield* hideTogether(protect(new Set(few)), protect, areas, staff)
  return (area, column) => {
    const [start, end] = column === together ? [0, yearCount] : [Number(column), Number(column) + 1]
    return hidden.has(keyOf(area, start)) || hidden.has(keyOf(area, end))
  }
}

/** Day 0 lies before the first year, day 1 at its end. */
function headsOn({ years }: CountedArea, day: number): number {
  return day === 0 ? (years[0]?.headsStart ?? 0) : (years[day - 1]?.headsEnd ?? 0)
}

function* hideTogether(
  few: ReadonlySet<string>,
  protect: (hidden: ReadonlySet<string>) => ReadonlySet<string>,
  areas: readonly CountedArea[],
  staff: readonly PlacedStaff[],
): Steps<ReadonlySet<string>> {
  const ofAreas = new Set(areas.filter(({ area }) => area !== null).map(({ key }) => key))
  const sizes = new Map<string, number>()
  const keysOf = ({ areas: own, day }: PlacedStaff) =>
    own.filter((key) => ofAreas.has(key)).map((key) => `${key} ${day}`)
  for (const one of staff) for (const key of keysOf(one)) sizes.set(key, (sizes.get(key) ?? 0) + one.persons)
  const keys = [...sizes.keys()]
  const places = new Map(keys.map((key, place) => [key, place]))
  const groups = staff.map((one) => ({
    persons: one.persons,
    block: String(one.day),
    sums: keysOf(one).map((key) => places.get(key) ?? 0),
  }))
  const weightOf = (key: string) => (key.startsWith('city ') ? 1e9 : 0) + (sizes.get(key) ?? 0)
  for (let hidden = few; ;) {
    const { found } = yield* determinedInBlocks(
      groups,
      (sum) => !hidden.has(keys[sum] ?? ''),
      minimumCellSize,
    )
    const more = found.flatMap(({ from }) =>
      from
        .flatMap((sum) => keys[sum] ?? [])
        .toSorted((a, b) => weightOf(a) - weightOf(b))
        .slice(0, 1),
    )
    if (more.length === 0) return hidden
    hidden = protect(new Set([...hidden, ...more]))
  }
}
