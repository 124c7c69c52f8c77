export type SessionTimes = { readonly startedAt: string; readonly seenAt: string }

const minute = 60_000
/** Half an hour untouched, or a working day in all. */
export const idleLimitMinutes = 30
export const absoluteLimitMinutes = 8 * 60

export function isAlive(session: SessionTimes, now: string): boolean {
  return (
    minutesBetween(session.seenAt, now) < idleLimitMinutes &&
    minutesBetween(session.startedAt, now) < absoluteLimitMinutes
  )
}

/** Noted once a minute at most, so that reading pages is not a write each. */
export function isDueToBeSeen(session: SessionTimes, now: string): boolean {
  return minutesBetween(session.seenAt, now) >= 1
}

/** The oldest instants a living session can have; what is older can be swept away. */
export function oldestAlive(now: string): SessionTimes {
  return {
    startedAt: new Date(Date.parse(now) - absoluteLimitMinutes * minute).toISOString(),
    seenAt: new Date(Date.parse(now) - idleLimitMinutes * minute).toISOString(),
  }
}

function minutesBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / minute
}
