import type { Language } from '../../instrument/localised-text'

/** Small plots of one scale over the waves. */
export type DevelopmentWords = {
  readonly title: (waves: string) => string
  readonly titleAlone: string
  readonly sub: (first: string, last: string, low: string, high: string) => string
  readonly single: string
  readonly own: string
  readonly ownInCity: string
  readonly city: string
  readonly sinceBefore: (text: string) => string
  readonly gap: string
  readonly point: (wave: string, value: string) => string
  readonly caption: (place: string, first: string, last: string) => string
  readonly wave: string
  readonly place: string
  readonly scale: string
  readonly notComparable: string
}

export const developmentWords: Readonly<Record<Language, DevelopmentWords>> = {
  sv: {
    title: (waves) => `Utveckling, ${waves} omgångar`,
    titleAlone: 'Utveckling',
    sub: (first, last, low, high) =>
      `Från ${first} till ${last}. Samma skala i alla rutor, index ${low}–${high}.`,
    single: 'Det här är den första omgången. Utvecklingen visas när det finns en till.',
    own: 'distriktet med 95 % intervall',
    ownInCity: 'med 95 % intervall',
    city: 'hela staden',
    sinceBefore: (text) => `${text} sedan förra omgången`,
    gap: 'för få svar',
    point: (wave, value) => `${wave}: ${value}`,
    caption: (place, first, last) => `Utveckling, ${place}, från ${first} till ${last}`,
    wave: 'Omgång',
    place: 'Grupp',
    scale: 'Fokusområde',
    notComparable: 'Ett glapp i linjen betyder för få svar, eller att frågorna då löd annorlunda.',
  },
  en: {
    title: (waves) => `Development, ${waves} waves`,
    titleAlone: 'Development',
    sub: (first, last, low, high) =>
      `From ${first} to ${last}. The same scale in every plot, index ${low}–${high}.`,
    single: 'This is the first wave. Development is shown when there is one more.',
    own: 'the district with 95% interval',
    ownInCity: 'with 95% interval',
    city: 'whole city',
    sinceBefore: (text) => `${text} since the wave before`,
    gap: 'too few answers',
    point: (wave, value) => `${wave}: ${value}`,
    caption: (place, first, last) => `Development, ${place}, from ${first} to ${last}`,
    wave: 'Wave',
    place: 'Group',
    scale: 'Focus area',
    notComparable:
      'A gap in the line means too few answers, or that the statements were worded differently then.',
  },
}
