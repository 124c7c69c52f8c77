/** As many as tell a statistic apart from R's, and fewer than tell in which order persons were added up. */
const significantDigits = 12

/**
 * Figures as JSON, not rounded to what pages show, to check the arithmetic. The last digits of a sum depend on the order
 * of what was added, and so on who among the hidden said what: they are left out.
 */
export function fullPrecision(told: unknown): string {
  return JSON.stringify(
    told,
    (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(significantDigits)) : value),
    2,
  )
}
