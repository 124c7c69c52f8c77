import type { Language } from '../../instrument/localised-text'

/** How long people stay, and who leaves early. */
export type SurvivalWords = {
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
  readonly atRiskAxis: (place: string) => string
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

export const survivalWords: Readonly<Record<Language, SurvivalWords>> = {
  sv: {
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
    atRiskAxis: (place) => `Antal som följs, ${place}`,
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
    atRiskAxis: (place) => `Number observed, ${place}`,
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
