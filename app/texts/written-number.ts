import type { Language } from '~/domain/instrument/localised-text'

/** A number as it is written in a language, with all its decimals: "−5", "33,3". */
export function writtenNumber(value: number, language: Language): string {
  return String(value)
    .replace('-', '−')
    .replace('.', language === 'sv' ? ',' : '.')
}

/** "33,3 %" in Swedish, "33.3%" in English. */
export function writtenPercent(value: number, language: Language): string {
  return `${writtenNumber(value, language)}${language === 'sv' ? '\u00a0%' : '%'}`
}
