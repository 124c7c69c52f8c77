/**
 * Public holidays by lag (1989:253) om allmänna helgdagar, and the eves that semesterlagen (1977:480) 3 a § and the
 * municipal agreements count with them: midsommarafton, julafton and nyårsafton.
 */
export function swedishHolidays(year: number): ReadonlySet<string> {
  const easter = easterSunday(year)
  const midsummer = firstWeekday(`${year}-06-20`, saturday)
  return new Set([
    `${year}-01-01`,
    `${year}-01-06`,
    addDays(easter, -2),
    easter,
    addDays(easter, 1),
    `${year}-05-01`,
    addDays(easter, 39),
    addDays(easter, 49),
    `${year}-06-06`,
    addDays(midsummer, -1),
    midsummer,
    firstWeekday(`${year}-10-31`, saturday),
    `${year}-12-24`,
    `${year}-12-25`,
    `${year}-12-26`,
    `${year}-12-31`,
  ])
}

/** Gregorian, 1583 and later: the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const skipped = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const days = epact + weekday - 7 * correction + 114
  return isoDate(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1))
}

const dayMilliseconds = 86_400_000
export const saturday = 6

export function addDays(date: string, days: number): string {
  return isoDate(Date.parse(date) + days * dayMilliseconds)
}

/** Whole days from one date to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds)
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: string): number {
  return new Date(Date.parse(date)).getUTCDay()
}

function firstWeekday(from: string, weekday: number): string {
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7)
}

function isoDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}
