import { areaKey, type RetentionArea } from './retention-area'
import type { TurnoverMeasure } from './retention-release'
import { joinTallies, type TurnoverTally } from './tally-turnover'

/** One area and what was counted of it, year by year. `area` = `null`: whoever belongs to none of its parts. */
export type CountedArea = {
  readonly area: RetentionArea | null
  /** Unique among all areas. */
  readonly key: string
  readonly years: readonly TurnoverTally[]
}

/** Parts that add up to a whole: districts to the city, units to a district. */
export type AreaFamily = { readonly whole: CountedArea; readonly parts: readonly CountedArea[] }

/** An area that is told of, with its name as its key. */
export function countedArea(area: RetentionArea, years: readonly TurnoverTally[]): CountedArea {
  return { area, key: areaKey(area), years }
}

/** The place of a year, "0" for the first; or all of them together. */
export type Column = string
export const together: Column = 'all'

export function columnsOf(yearCount: number): readonly Column[] {
  return [...Array.from({ length: yearCount }, (_, year) => String(year)), together]
}

export function tallyIn({ years }: CountedArea, column: Column): TurnoverTally | undefined {
  return column === together ? joinTallies(years) : years[Number(column)]
}

export function countKey({ key }: CountedArea, column: Column, measure: TurnoverMeasure): string {
  return `${key} ${column} ${measure}`
}
