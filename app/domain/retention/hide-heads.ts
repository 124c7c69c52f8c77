import { type AreaFamily, type Column, type CountedArea, together } from './counted-area'
import { minimumCellSize } from './disclosure-limits'
import { protectRelations } from './protect-relations'

/**
 * Which areas have too few people on the days between which a year lies, or would give away those that have. Nothing is
 * told of them in that year.
 */
export function hideHeads(
  families: readonly AreaFamily[],
  areas: readonly CountedArea[],
  yearCount: number,
): (area: CountedArea, column: Column) => boolean {
  const days = Array.from({ length: yearCount + 1 }, (_, day) => day)
  const keyOf = ({ key }: CountedArea, day: number) => `${key} ${day}`
  const counts = new Map(
    areas.flatMap((counted) => days.map((day) => [keyOf(counted, day), headsOn(counted, day)] as const)),
  )
  const few = [...counts].filter(([, heads]) => heads > 0 && heads < minimumCellSize).map(([key]) => key)
  const relations = families.flatMap(({ whole, parts }) =>
    days.map((day) => ({ whole: keyOf(whole, day), parts: parts.map((part) => keyOf(part, day)) })),
  )
  const hidden = protectRelations({ relations, blocks: [] }, counts, new Set(few), minimumCellSize)
  return (area, column) => {
    const [start, end] = column === together ? [0, yearCount] : [Number(column), Number(column) + 1]
    return hidden.has(keyOf(area, start)) || hidden.has(keyOf(area, end))
  }
}

/** Day 0 lies before the first year, day 1 at its end. */
function headsOn({ years }: CountedArea, day: number): number {
  return day === 0 ? (years[0]?.headsStart ?? 0) : (years[day - 1]?.headsEnd ?? 0)
}
