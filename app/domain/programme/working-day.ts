import { addDays, saturday, swedishHolidays, weekdayOf } from './swedish-holidays'

const known = new Map<number, ReadonlySet<string>>()

/** Monday to Friday, and no holiday. */
export function isWorkingDay(date: string): boolean {
  const weekday = weekdayOf(date)
  if (weekday === 0 || weekday === saturday) return false
  const year = Number(date.slice(0, 4))
  const holidays = known.get(year) ?? swedishHolidays(year)
  known.set(year, holidays)
  return !holidays.has(date)
}

/** The day itself, or the first working day after it. */
export function workingDayFrom(date: string): string {
  let day = date
  while (!isWorkingDay(day)) day = addDays(day, 1)
  return day
}

/** The day itself, or the last working day before it. */
export function workingDayUpTo(date: string): string {
  let day = date
  while (!isWorkingDay(day)) day = addDays(day, -1)
  return day
}
