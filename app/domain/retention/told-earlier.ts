import type { Column } from './counted-area'
import { areaKey, type RetentionArea } from './retention-area'
import { type RetentionPeriod, yearOf } from './retention-period'
import type { RetentionRelease, TurnoverMeasure } from './retention-release'

/** A count that an earlier state of the register has told, of a period that was over then. */
export type ToldCount = {
  readonly area: RetentionArea
  readonly period: RetentionPeriod
  readonly measure: TurnoverMeasure
  readonly count: number
}

/** Everything that has been told so far: by the last release, and by those before it that it does not repeat. */
export function toldSoFar(release: RetentionRelease, earlier: readonly ToldCount[]): readonly ToldCount[] {
  const told = new Map(earlier.map((one) => [toldKey(one), one]))
  for (const { area, period, ...turnover } of release.turnover) {
    if (turnover.kind === 'suppressed') continue
    for (const [measure, count] of Object.entries(turnover.counts)) {
      const one = { area, period, measure: measure as TurnoverMeasure }
      if (count.kind === 'shown') told.set(toldKey(one), { ...one, count: count.count })
    }
  }
  return [...told.values()]
}

function toldKey({ area, period, measure }: Omit<ToldCount, 'count'>): string {
  return `${areaKey(area)} ${period.from} ${period.to} ${measure}`
}

/** Which years, and of the last one which half, a period covers. */
export type Covered = { readonly first: number; readonly last: number; readonly isHalf: boolean }

/** `undefined`: the period does not begin and end with the register's years, or their first halves. */
export function coveredBy(
  { from, to }: RetentionPeriod,
  years: readonly RetentionPeriod[],
): Covered | undefined {
  const first = years.findIndex((year) => year.from === from)
  const last = years.findIndex((year) => yearOf(year.from) === yearOf(to))
  const end = years[last]?.to
  const isHalf = to !== end && to.slice(5) === '06-30'
  if (first === -1 || last < first || (to !== end && !isHalf)) return undefined
  return { first, last, isHalf }
}

export function isCovered(
  { first, last, isHalf }: Covered,
  { year, half }: { readonly year: number; readonly half: 1 | 2 },
): boolean {
  return year >= first && year <= last && !(isHalf && year === last && half === 2)
}

/** The name of a period that is none of the release's own. */
export function earlierColumn({ from, to }: RetentionPeriod): Column {
  return `${from}–${to}`
}
