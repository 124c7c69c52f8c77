import { addDays } from './swedish-holidays'
import { isWorkingDay, workingDayFrom } from './working-day'

/** What the clock on the wall shows in Sweden: "2026-03-29" and "08:00". */
export type WallClock = { readonly date: string; readonly time: string }

const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
})

export function wallClockOf(instant: string): WallClock {
  const [date = '', time = ''] = stockholm.format(new Date(instant)).split(' ')
  return { date, time }
}

const hourMilliseconds = 3_600_000

/**
 * The first instant, as ISO text in UTC, at which the wall shows this time or a later one. In the night when clocks go
 * forward a time that does not exist comes with the leap; in the night when they go back the earlier of two is meant.
 */
export function instantOf({ date, time }: WallClock): string {
  const asUtc = Date.parse(`${date}T${time}:00Z`)
  // Sweden is one hour ahead of UTC, two in summer.
  for (const ahead of [2, 1]) {
    const instant = new Date(asUtc - ahead * hourMilliseconds).toISOString()
    const shown = wallClockOf(instant)
    if (shown.date === date && shown.time === time) return instant
  }
  // Leapt over: clocks go forward at 01:00 UTC, and show three.
  return `${date}T01:00:00.000Z`
}

/** Nobody is written to at night, on weekends or on holidays. */
export const mailingHours = { from: '07:00', to: '18:00' } as const

export function mayMailAt(instant: string): boolean {
  const { date, time } = wallClockOf(instant)
  return isWorkingDay(date) && mailingHours.from <= time && time < mailingHours.to
}

/** This instant if people may be written to, or the next at which they may. */
export function nextMailingInstant(instant: string): string {
  if (mayMailAt(instant)) return instant
  const { date, time } = wallClockOf(instant)
  const isBefore = time < mailingHours.from
  return instantOf({ date: workingDayFrom(isBefore ? date : addDays(date, 1)), time: mailingHours.from })
}
