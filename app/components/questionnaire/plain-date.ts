import type { Language } from '~/domain/instrument/localised-text'

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  sv: new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
}

/** "31 oktober 2026" from an ISO date. */
export function plainDate(isoDate: string, language: Language): string {
  return formats[language].format(new Date(`${isoDate}T00:00:00Z`))
}
