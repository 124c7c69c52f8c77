import type { Language } from '../instrument/localised-text'

/**
 * Numbers as they are written in a language. Results are whole numbers on screen, on paper and in exports; what lies
 * between -1 and 1 (reliability, correlations, agreement) and slopes per wave have decimals.
 */
export type NumberFormat = {
  /** "49", "−3", "1 240". */
  readonly whole: (value: number) => string
  /** "+7", "−12", "0". */
  readonly signed: (value: number) => string
  /** "44–54"; "−3 till 8" where a minus would be lost beside the dash. */
  readonly range: (low: number, high: number) => string
  /** "58 %" in Swedish, "58%" in English. The value is 0–100. */
  readonly percent: (value: number) => string
  /** "49–66 %". */
  readonly percentRange: (low: number, high: number) => string
  /** "0,82", "−1,5". */
  readonly decimal: (value: number, decimals: number) => string
  /** "+1,5". */
  readonly signedDecimal: (value: number, decimals: number) => string
  /** "0,79–0,84"; "−0,1 till 0,3". */
  readonly decimalRange: (low: number, high: number, decimals: number) => string
}

const minus = '\u2212'
const dash = '\u2013'
const hardSpace = '\u00a0'

const signs: Record<Language, { thousands: string; to: string; percent: string; point: string }> = {
  sv: { thousands: hardSpace, to: ' till ', percent: `${hardSpace}%`, point: ',' },
  en: { thousands: ',', to: ' to ', percent: '%', point: '.' },
}

function formatOf(language: Language): NumberFormat {
  const { thousands, to, percent, point } = signs[language]
  const whole = (value: number): string => {
    const rounded = roundHalfAway(value)
    const digits = String(Math.abs(rounded)).replace(/\B(?=(\d{3})+$)/g, thousands)
    return rounded < 0 ? `${minus}${digits}` : digits
  }
  const range = (low: number, high: number): string => {
    const hasMinus = roundHalfAway(low) < 0 || roundHalfAway(high) < 0
    return `${whole(low)}${hasMinus ? to : dash}${whole(high)}`
  }
  const decimal = (value: number, decimals: number): string => {
    const rounded = roundTo(value, decimals)
    const digits = Math.abs(rounded).toFixed(decimals).replace('.', point)
    return rounded < 0 ? `${minus}${digits}` : digits
  }
  return {
    whole,
    decimal,
    signedDecimal: (value, decimals) =>
      roundTo(value, decimals) > 0 ? `+${decimal(value, decimals)}` : decimal(value, decimals),
    decimalRange: (low, high, decimals) => {
      const hasMinus = roundTo(low, decimals) < 0 || roundTo(high, decimals) < 0
      return `${decimal(low, decimals)}${hasMinus ? to : dash}${decimal(high, decimals)}`
    },
    signed: (value) => (roundHalfAway(value) > 0 ? `+${whole(value)}` : whole(value)),
    range,
    percent: (value) => `${whole(value)}${percent}`,
    percentRange: (low, high) => `${range(low, high)}${percent}`,
  }
}

const formats: Record<Language, NumberFormat> = { sv: formatOf('sv'), en: formatOf('en') }

export function numberFormat(language: Language): NumberFormat {
  return formats[language]
}

/** To a whole number; halves go away from zero, so that +2.5 and −2.5 look alike. Never −0. */
export function roundHalfAway(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value)) + 0
}

/** The same to some decimals. A value a hair beside a half, as doubles are, goes the way the half does. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return roundHalfAway(Number((value * factor).toPrecision(12))) / factor
}
