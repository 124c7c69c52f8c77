import type { Language } from '../../instrument/localised-text'

/** Words that every page uses. */
export type CommonWords = {
  readonly few: string
  readonly city: string
  readonly rest: string
  readonly noDistrict: string
  readonly index: string
  readonly interval: string
  readonly intervalShort: string
  readonly fromOf: (label: string) => string
  readonly toOf: (label: string) => string
  readonly answers: string
  readonly supported: string
  readonly unsupported: string
  readonly yes: string
  readonly no: string
  readonly and: string
  readonly chart: string
  readonly district: string
  readonly focusArea: string
  readonly share: string
  readonly isSupported: string
  readonly sincePrevious: string
  readonly versusRest: string
  readonly versusRestShort: string
}

export const commonWords: Readonly<Record<Language, CommonWords>> = {
  sv: {
    few: 'för få svar',
    city: 'Hela staden',
    rest: 'Övriga staden',
    noDistrict: 'Distrikt ej angivet',
    index: 'Index',
    interval: '95 % intervall',
    intervalShort: 'Intervall',
    fromOf: (label) => `${label}, från`,
    toOf: (label) => `${label}, till`,
    answers: 'Antal svar',
    supported: 'säkerställd',
    unsupported: 'inom felmarginalen',
    yes: 'ja',
    no: 'nej',
    and: 'och',
    chart: 'Diagram',
    district: 'Distrikt',
    focusArea: 'Fokusområde',
    share: 'Andel',
    isSupported: 'Säkerställd',
    sincePrevious: 'Mot förra omgången',
    versusRest: 'Mot övriga staden',
    versusRestShort: 'Mot övriga',
  },
  en: {
    few: 'too few answers',
    city: 'Whole city',
    rest: 'Rest of the city',
    noDistrict: 'District not stated',
    index: 'Index',
    interval: '95% interval',
    intervalShort: 'Interval',
    fromOf: (label) => `${label}, from`,
    toOf: (label) => `${label}, to`,
    answers: 'Answers',
    supported: 'supported',
    unsupported: 'within the margin of error',
    yes: 'yes',
    no: 'no',
    and: 'and',
    chart: 'Chart',
    district: 'District',
    focusArea: 'Focus area',
    share: 'Share',
    isSupported: 'Supported',
    sincePrevious: 'Since the wave before',
    versusRest: 'Against the rest of the city',
    versusRestShort: 'Against rest',
  },
}
