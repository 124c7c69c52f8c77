import type { Language } from '../../instrument/localised-text'
import { type SurvivalWords, survivalWords } from './survival-words'

/** The pages about turnover and about how long people stay. */
export type TurnoverWords = SurvivalWords & {
  readonly few: string
  readonly wholeCity: string
  readonly yearName: (from: string, to: string) => string
  readonly definitionsTitle: string
  readonly definitionsSub: (place: string, year: string) => string
  readonly definitionsAbsent: string
  readonly definition: string
  readonly now: string
  readonly before: string
  /** In place of a figure that several years together do not have. */
  readonly singleYears: string
  readonly keyNow: (year: string) => string
  readonly keyBefore: (year: string) => string
  readonly ratesTitle: string
  readonly ratesSub: (year: string) => string
  readonly ratesAbsent: string
  readonly per100: string
  readonly ratio: string
  readonly ratioText: (ratio: string, interval: string) => string
  readonly above: string
  readonly below: string
  readonly ratesNote: (count: string) => string
  readonly unitRatesNote: (districts: string, units: string) => string
  readonly districtOrUnit: string
  readonly heads: string
}

export const turnoverWords: Readonly<Record<Language, TurnoverWords>> = {
  sv: {
    ...survivalWords.sv,
    few: 'för få',
    wholeCity: 'Hela staden',
    yearName: (from, to) => {
      const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
      const years = first === last ? first : `${first}–${last}`
      return to.endsWith('12-31') ? years : first === last ? `${years}, första halvåret` : `${years} (juni)`
    },
    definitionsTitle: 'Personalomsättning, alla mått',
    definitionsSub: (place, year) =>
      `${place}, ${year}. Samma verksamhet ger olika tal beroende på mått: jämför aldrig olika mått.`,
    definitionsAbsent: 'För få anställda eller avgångar för att visas.',
    definition: 'Mått',
    now: 'Nu',
    before: 'Året före',
    singleYears: 'bara för enskilda år',
    keyNow: (year) => year,
    keyBefore: (year) => year,
    ratesTitle: 'Egen begäran per 100 anställningsår',
    ratesSub: (year) =>
      `${year}. Det säkraste måttet för att jämföra distrikt. Strecket är exakt 95 % slumpvariation.`,
    ratesAbsent: 'Inga distrikt har tillräckligt många för att visas.',
    per100: 'Per 100 år',
    ratio: 'Mot övriga staden',
    ratioText: (ratio, interval) => `${ratio} gånger (${interval})`,
    above: 'säkerställt fler än i övriga staden',
    below: 'säkerställt färre än i övriga staden',
    ratesNote: (count) =>
      `Märket visar säkerställd skillnad mot övriga staden, efter ${count} jämförelser (Benjamini–Hochberg).`,
    unitRatesNote: (districts, units) =>
      `Märket visar säkerställd skillnad mot övriga staden: distriktet efter ${districts} jämförelser mellan distrikt, enheterna efter ${units} mellan enheter (Benjamini–Hochberg).`,
    districtOrUnit: 'Distrikt och enheter',
    heads: 'Anställda',
  },
  en: {
    ...survivalWords.en,
    few: 'too few',
    wholeCity: 'Whole city',
    yearName: (from, to) => {
      const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
      const years = first === last ? first : `${first}–${last}`
      return to.endsWith('12-31') ? years : first === last ? `${years}, first half` : `${years} (June)`
    },
    definitionsTitle: 'Turnover, every definition',
    definitionsSub: (place, year) =>
      `${place}, ${year}. The same workplace gives different figures by different definitions: never compare one with another.`,
    definitionsAbsent: 'Too few employees or leavers to be shown.',
    definition: 'Definition',
    now: 'Now',
    before: 'Year before',
    singleYears: 'single years alone',
    keyNow: (year) => year,
    keyBefore: (year) => year,
    ratesTitle: 'Own request per 100 years employed',
    ratesSub: (year) =>
      `${year}. The safest figure for comparing districts. The line is the exact 95% chance variation.`,
    ratesAbsent: 'No district has enough to be shown.',
    per100: 'Per 100 years',
    ratio: 'Against rest of the city',
    ratioText: (ratio, interval) => `${ratio} times (${interval})`,
    above: 'supported: more than in the rest of the city',
    below: 'supported: fewer than in the rest of the city',
    ratesNote: (count) =>
      `The mark shows a supported difference from the rest of the city, after ${count} comparisons (Benjamini–Hochberg).`,
    unitRatesNote: (districts, units) =>
      `The mark shows a supported difference from the rest of the city: the district after ${districts} comparisons of districts, the units after ${units} of units (Benjamini–Hochberg).`,
    districtOrUnit: 'District and units',
    heads: 'Employed',
  },
}
