const dayMilliseconds = 86_400_000

/** The calendar day after an ISO date. */
export function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + dayMilliseconds).toISOString().slice(0, 10)
}

/** The calendar day before an ISO date. */
export function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - dayMilliseconds).toISOString().slice(0, 10)
}
