/** From the first to the last day, both counted. ISO dates. */
export type RetentionPeriod = { readonly from: string; readonly to: string }

/** The number of the year, "2026-06-30" → 2026. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

/**
 * The periods that figures exist for: the calendar years of the register, of the current year the first half when it is
 * over. No other dates: between two windows that nearly cover each other lies one person.
 * In: ISO dates. Out: oldest first; empty when no half-year has gone by.
 */
export function registerYears(completeFrom: string, asOf: string): RetentionPeriod[] {
  const last = yearOf(asOf)
  return Array.from({ length: last - yearOf(completeFrom) + 1 }, (_, offset) => {
    const year = String(yearOf(completeFrom) + offset).padStart(4, '0')
    const from = completeFrom > `${year}-01-01` ? completeFrom : `${year}-01-01`
    return { from, to: asOf >= `${year}-12-31` ? `${year}-12-31` : `${year}-06-30` }
  }).filter(({ from, to }) => from < to && to <= asOf)
}
