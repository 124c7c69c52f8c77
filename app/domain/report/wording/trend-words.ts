import type { Language } from '../../instrument/localised-text'

/** Whether an index moves over the waves. */
export type TrendWords = {
  readonly title: string
  readonly lead: (scale: string, slope: string, interval: string, support: string) => string
  readonly leadFew: string
  readonly moving: (rising: string, falling: string) => string
  readonly movingNone: string
  readonly panelTitle: string
  readonly sub: (waves: string) => string
  readonly subTwo: string
  readonly key: string
  readonly perWave: string
  readonly supportedUp: string
  readonly supportedDown: string
  readonly fewWaves: string
  readonly noVariation: string
  readonly single: string
  readonly waves: string
  readonly theilSen: string
  readonly mannKendall: string
  readonly p: string
  readonly rule: (minimum: string) => string
  readonly monotone: string
  readonly notCause: string
  readonly caption: (scale: string, first: string, last: string) => string
}

export const trendWords: Readonly<Record<Language, TrendWords>> = {
  sv: {
    title: 'Utveckling',
    lead: (scale, slope, interval, support) =>
      `${scale}, hela staden: ${slope} enheter per omgång (${interval}), ${support}.`,
    leadFew: 'En trend kräver minst två omgångar med minst tio svar.',
    moving: (rising, falling) => `Säkerställt stigande: ${rising} distrikt, sjunkande: ${falling}.`,
    movingNone: 'Inget distrikt rör sig säkerställt åt något håll.',
    panelTitle: 'Förändring per omgång',
    sub: (waves) =>
      `En rät linje genom alla personers värden i ${waves} omgångar. Till vänster om noll sjunker indexet, till höger stiger det. Märket visar säkerställd trend.`,
    subTwo:
      'Skillnaden mellan två omgångar. Till vänster om noll har indexet sjunkit, till höger stigit. Märket visar säkerställd förändring.',
    key: 'enheter per omgång med 95 % intervall',
    perWave: 'Per omgång',
    supportedUp: 'säkerställt stigande',
    supportedDown: 'säkerställt sjunkande',
    fewWaves: 'för få omgångar',
    noVariation: 'ingen skillnad att räkna på',
    single: 'Det här är den första omgången. Utvecklingen visas när det finns en till.',
    waves: 'Omgångar',
    theilSen: 'Theil–Sen, per omgång',
    mannKendall: 'Mann–Kendall, τ',
    p: 'p efter skärpning',
    rule: (minimum) =>
      `En omgång räknas för en grupp när den har minst ${minimum} svar; annars är dess plats tom och linjen går förbi. Läs hela staden där ett distrikt har för få.`,
    monotone:
      'Från åtta omgångar visar tabellen också Theil–Sens lutning och Mann–Kendalls test, som inte bryr sig om formen.',
    notCause: 'Trenden säger att något har ändrats, inte varför.',
    caption: (scale, first, last) => `Förändring per omgång, ${scale}, från ${first} till ${last}`,
  },
  en: {
    title: 'Development',
    lead: (scale, slope, interval, support) =>
      `${scale}, whole city: ${slope} points per wave (${interval}), ${support}.`,
    leadFew: 'A trend takes at least two waves of at least ten answers.',
    moving: (rising, falling) => `Districts supported as rising: ${rising}, as falling: ${falling}.`,
    movingNone: 'No district moves for certain in either direction.',
    panelTitle: 'Change per wave',
    sub: (waves) =>
      `A straight line through all persons’ scores in ${waves} waves. Left of zero the index falls, right of it it rises. The mark shows a supported trend.`,
    subTwo:
      'The difference between two waves. Left of zero the index has fallen, right of it risen. The mark shows a supported change.',
    key: 'points per wave with 95% interval',
    perWave: 'Per wave',
    supportedUp: 'supported as rising',
    supportedDown: 'supported as falling',
    fewWaves: 'too few waves',
    noVariation: 'no difference to compute with',
    single: 'This is the first wave. Development is shown when there is one more.',
    waves: 'Waves',
    theilSen: 'Theil–Sen, per wave',
    mannKendall: 'Mann–Kendall, τ',
    p: 'p, adjusted',
    rule: (minimum) =>
      `A wave counts for a group when it has at least ${minimum} answers; otherwise its place is empty and the line passes by. Read the whole city where a district has too few.`,
    monotone:
      'From eight waves the table also shows Theil–Sen’s slope and Mann and Kendall’s test, which do not care about the shape.',
    notCause: 'The trend says that something has changed, not why.',
    caption: (scale, first, last) => `Change per wave, ${scale}, from ${first} to ${last}`,
  },
}
