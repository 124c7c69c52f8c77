import type { Language } from '../../instrument/localised-text'

const months: Record<Language, readonly string[]> = {
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

/** "31 oktober 2026" from "2026-10-31". */
export function longDate(date: string, language: Language): string {
  const { year, month, day } = partsOf(date)
  return `${day} ${months[language][month - 1] ?? ''} ${year}`
}

/** "mars 2026". */
export function monthAndYear(date: string, language: Language): string {
  const { year, month } = partsOf(date)
  return `${months[language][month - 1] ?? ''} ${year}`
}

/** "okt 26": a wave on the axis of a small plot. */
export function shortMonth(date: string, language: Language): string {
  const { year, month } = partsOf(date)
  return `${(months[language][month - 1] ?? '').slice(0, 3)}\u00a0${String(year).slice(2)}`
}

function partsOf(date: string): { year: number; month: number; day: number } {
  const [year = '', month = '', day = ''] = date.split('-')
  return { year: Number(year), month: Number(month), day: Number(day) }
}
