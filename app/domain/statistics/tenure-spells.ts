import { dayNumber, type Employment } from './employment'
import type { Spell } from './spell'

export type TenureSpell = Spell & { readonly personYears: number }

/**
 * From a personnel register to spells in days since hiring, as far as a window of observation sees them.
 * Formula: entry = max(0, windowStart - hired), time = (exit or windowEnd) - hired, event if the exit is of the type asked
 * about; person-years = max(0, time - entry)/365.25. Exits of other types are censored. Who came by an internal move
 * brings the tenure along and enters with it: entry = max(windowStart, hired) - employed since. Assumes that nobody who left
 * before the window is in the list for survival (kaplan-meier leaves out time <= entry).
 * Source: left truncation as in Klein & Moeschberger (2003).
 * In: employments, ISO dates. Out: days and years, in the order of the employments. Nobody: an empty list.
 */
export function tenureSpells(
  employments: readonly Employment[],
  windowStart: string,
  windowEnd: string,
  eventType: string,
): TenureSpell[] {
  const start = dayNumber(windowStart)
  const end = dayNumber(windowEnd)
  return employments.map(({ hireDate, exitDate, exitType, employedSince = hireDate }) => {
    const since = dayNumber(employedSince)
    const entry = Math.max(dayNumber(hireDate), start) - since
    const time = (exitDate === null ? end : dayNumber(exitDate)) - since
    return { entry, time, isEvent: exitType === eventType, personYears: Math.max(0, time - entry) / 365.25 }
  })
}
