import type { Language } from '../../instrument/localised-text'

/** The pages about turnover and about how long people stay. */
export type TurnoverWords = {
  readonly few: string
  readonly wholeCity: string
  readonly yearName: (from: string, to: string) => string
  readonly definitionsTitle: string
  readonly definitionsSub: (place: string, year: string) => string
  readonly definitionsAbsent: string
  readonly definition: string
  readonly now: string
  readonly before: string
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
  readonly earlyTitle: string
  readonly earlySub: (place: string, n: string) => string
  readonly earlyAbsent: string
  readonly before6: string
  readonly before12: string
  readonly before24: string
  readonly withinTime: string
  readonly left: string
  readonly earlyNote: string
  readonly survivalTitle: (place: string) => string
  readonly survivalSub: string
  readonly survivalAbsent: (minimum: string) => string
  readonly survivalCaption: (place: string) => string
  readonly survivalDescription: (place: string, year1: string, median: string) => string
  readonly median: (months: string) => string
  readonly noMedian: string
  readonly monthsAxis: string
  readonly months: string
  readonly remaining: string
  readonly atRisk: string
  readonly cityRemaining: string
  readonly familyTitle: Readonly<Record<'district' | 'role' | 'cohort', string>>
  readonly familySub: string
  readonly familyAbsent: string
  readonly familyColumn: Readonly<Record<'district' | 'role' | 'cohort', string>>
  readonly after12: string
  readonly after24: string
  readonly medianShort: string
  readonly logRank: (p: string) => string
  readonly logRankPairs: (pairs: string) => string
  readonly noPairs: string
  readonly hiredIn: (year: string) => string
  readonly notReached: string
}

export const turnoverWords: Readonly<Record<Language, TurnoverWords>> = {
  sv: {
    few: 'för få',
    wholeCity: 'Hela staden',
    yearName: (from, to) =>
      to.endsWith('12-31') ? from.slice(0, 4) : `${from.slice(0, 4)}, första halvåret`,
    definitionsTitle: 'Personalomsättning, alla mått',
    definitionsSub: (place, year) =>
      `${place}, ${year}. Samma verksamhet ger olika tal beroende på mått: jämför aldrig olika mått.`,
    definitionsAbsent: 'För få anställda eller avgångar för att visas.',
    definition: 'Mått',
    now: 'Nu',
    before: 'Året före',
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
    earlyTitle: 'De som slutar tidigt',
    earlySub: (place, n) =>
      `${place}. Av ${n} nyanställda: andelen som slutat på egen begäran. Nyss anställda räknas så länge de följts.`,
    earlyAbsent: 'För få nyanställda för att visas.',
    before6: 'Inom 6 månader',
    before12: 'Inom 12 månader',
    before24: 'Inom 24 månader',
    withinTime: 'Tid',
    left: 'Har slutat',
    earlyNote: 'Bandet är hela staden. 95 % intervall (Kaplan–Meier, log-log).',
    survivalTitle: (place) => `Hur länge stannar man? ${place}`,
    survivalSub:
      'Andelen som är kvar efter så lång tid, av dem som inte slutat på annat sätt än egen begäran. Den som var anställd före registrets början räknas från sin tid då. Ytan är 95 % intervall. Kurvan slutar när färre än tio följs.',
    survivalAbsent: (minimum) => `För få för en kurva. Gränsen är ${minimum} personer.`,
    survivalCaption: (place) => `Andel kvar efter anställningstid, ${place}`,
    survivalDescription: (place, year1, median) =>
      `${place}: ${year1} är kvar efter ett år. ${median} Alla värden står i tabellen.`,
    median: (months) => `Hälften har slutat efter ${months} månader.`,
    noMedian: 'Färre än hälften har slutat under den tid som följts.',
    monthsAxis: 'månader',
    months: 'Månader',
    remaining: 'Kvar',
    atRisk: 'Följs',
    cityRemaining: 'Kvar, hela staden',
    familyTitle: {
      district: 'Kvar efter ett år, distrikten',
      role: 'Kvar efter ett år, rollerna',
      cohort: 'Kvar efter ett år, efter anställningsår',
    },
    familySub: 'Andel kvar efter tolv månader med 95 % intervall (log-log).',
    familyAbsent: 'För få i varje grupp för att visas.',
    familyColumn: { district: 'Distrikt', role: 'Roll', cohort: 'Anställda' },
    after12: 'Efter 12 mån',
    after24: 'Efter 24 mån',
    medianShort: 'Hälften kvar',
    logRank: (p) => `Logranktest av alla kurvor mot varandra: p ${p}.`,
    logRankPairs: (pairs) => `Säkerställd skillnad mellan ${pairs}.`,
    noPairs: 'Inga två av kurvorna skiljer sig säkerställt åt (Benjamini–Hochberg).',
    hiredIn: (year) => `Anställda ${year}`,
    notReached: 'ej nådd',
  },
  en: {
    few: 'too few',
    wholeCity: 'Whole city',
    yearName: (from, to) => (to.endsWith('12-31') ? from.slice(0, 4) : `${from.slice(0, 4)}, first half`),
    definitionsTitle: 'Turnover, every definition',
    definitionsSub: (place, year) =>
      `${place}, ${year}. The same workplace gives different figures by different definitions: never compare one with another.`,
    definitionsAbsent: 'Too few employees or leavers to be shown.',
    definition: 'Definition',
    now: 'Now',
    before: 'Year before',
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
    earlyTitle: 'Those who leave early',
    earlySub: (place, n) =>
      `${place}. Of ${n} newly hired: the share who left by own request. Those hired lately count for as long as they were followed.`,
    earlyAbsent: 'Too few newly hired to be shown.',
    before6: 'Within 6 months',
    before12: 'Within 12 months',
    before24: 'Within 24 months',
    withinTime: 'Time',
    left: 'Have left',
    earlyNote: 'The band is the whole city. 95% interval (Kaplan–Meier, log-log).',
    survivalTitle: (place) => `How long do people stay? ${place}`,
    survivalSub:
      'The share who are still there after so long, of those who did not leave in another way than by own request. Whoever was employed before the register began counts from their tenure then. The area is the 95% interval. The curve ends where fewer than ten are followed.',
    survivalAbsent: (minimum) => `Too few for a curve. The limit is ${minimum} persons.`,
    survivalCaption: (place) => `Share remaining by tenure, ${place}`,
    survivalDescription: (place, year1, median) =>
      `${place}: ${year1} remain after a year. ${median} All values stand in the table.`,
    median: (months) => `Half have left after ${months} months.`,
    noMedian: 'Fewer than half have left in the time followed.',
    monthsAxis: 'months',
    months: 'Months',
    remaining: 'Remaining',
    atRisk: 'Followed',
    cityRemaining: 'Remaining, whole city',
    familyTitle: {
      district: 'Remaining after a year, the districts',
      role: 'Remaining after a year, the roles',
      cohort: 'Remaining after a year, by year of hiring',
    },
    familySub: 'Share remaining after twelve months with 95% interval (log-log).',
    familyAbsent: 'Too few in every group to be shown.',
    familyColumn: { district: 'District', role: 'Role', cohort: 'Hired' },
    after12: 'After 12 months',
    after24: 'After 24 months',
    medianShort: 'Half remain',
    logRank: (p) => `Log-rank test of all curves against each other: p ${p}.`,
    logRankPairs: (pairs) => `Supported difference between ${pairs}.`,
    noPairs: 'No two of the curves differ with support (Benjamini–Hochberg).',
    hiredIn: (year) => `Hired ${year}`,
    notReached: 'not reached',
  },
}
