import type { Language } from '../../instrument/localised-text'

/** The page about expected departures and what turnover costs. */
export type StaffingWords = {
  readonly title: (months: string) => string
  readonly sub: string
  readonly caption: (months: string) => string
  readonly expected: string
  readonly interval: string
  readonly employed: string
  readonly known: string
  readonly vacancies: string
  readonly fewKnown: string
  readonly planNote: string
  readonly knownNote: string
  readonly backTest: (held: string, made: string, share: string) => string
  readonly backTestNone: string
  readonly lastForecast: (date: string, low: string, high: string, departed: string) => string
  readonly vacancyYear: (year: string) => string
  readonly absent: string
  readonly districtTitle: string
  readonly districtSub: (district: string, staff: string) => string
  readonly districtVacancies: (posts: string, year: string) => string
  readonly within: (months: string) => string
  readonly horizon: string
  readonly key: string
  readonly few: string
  readonly costTitle: string
  readonly costSub: string
  readonly costPast: (year: string, leavers: string, low: string, high: string) => string
  readonly costPastFew: string
  readonly costComing: (leavers: string, low: string, high: string) => string
  readonly costSource: (low: string, high: string, year: string) => string
  readonly costOwn: (low: string, high: string, year: string) => string
  readonly costNote: string
}

export const staffingWords: Readonly<Record<Language, StaffingWords>> = {
  sv: {
    title: (months) => `Väntade avgångar de närmaste ${months} månaderna`,
    sub: 'Bemanningsstöd. Räknat på hur länge dagens anställda har varit kvar och på de tre senaste årens avgångar, aldrig på enskilda personers svar. Strecket är 80 % prognosintervall.',
    caption: (months) => `Väntade avgångar inom ${months} månader`,
    expected: 'Väntat',
    interval: '80 % intervall',
    employed: 'Anställda',
    known: 'Kända',
    vacancies: 'Vakanser',
    fewKnown: 'under 5',
    planNote:
      'Planera mot intervallet, inte punkten. Stadens intervall är smalare än summan av distriktens, eftersom slumpen jämnar ut sig.',
    knownNote:
      'Kända är de vars sista dag redan står i registret. De ingår i det väntade. Alla sätt att lämna kommunen räknas, men inte interna flyttar, och inte den som anställs senare.',
    backTest: (held, made, share) =>
      `Prövat bakåt: av ${made} prognoser för distrikten, gjorda som de hade gjorts då, höll ${held} (${share}). Det ska vara ungefär 80 %.`,
    backTestNone: 'Registret är för kort för att pröva prognosen bakåt.',
    lastForecast: (date, low, high, departed) =>
      `Prognosen för staden ${date} var ${low}–${high}. Utfallet blev ${departed}.`,
    vacancyYear: (year) => `Vakanser är medeltalet som distriktet har uppgett, senast för ${year}.`,
    absent: 'Registret är för litet eller för kort för en prognos.',
    districtTitle: 'Väntade och kända avgångar',
    districtSub: (district, staff) => `${district}, ${staff} anställda. Strecket är 80 % prognosintervall.`,
    districtVacancies: (posts, year) =>
      `Vakanser: ${posts} tjänster i medeltal ${year}, som distriktet har uppgett.`,
    within: (months) => `Inom ${months} månader`,
    horizon: 'Tid',
    key: 'väntat antal med 80 % prognosintervall',
    few: 'för få',
    costTitle: 'Vad omsättningen kostar',
    costSub: 'Ett spann, aldrig ett exakt tal. Du kan byta ut antagandena.',
    costPast: (year, leavers, low, high) =>
      `${year} lämnade ${leavers} kommunen. Det kostade mellan ${low} och ${high} miljoner kronor.`,
    costPastFew: 'Antalet som lämnade kommunen förra året är för litet för att visas.',
    costComing: (leavers, low, high) =>
      `De väntade ${leavers} avgångarna de närmaste tolv månaderna kostar mellan ${low} och ${high} miljoner kronor.`,
    costSource: (low, high, year) =>
      `Per avgång ${low} 000–${high} 000 kronor i ${year} års priser: Johrén enligt Akademikerförbundet SSR och Vision 2015 (rekrytering, introduktion, upplärning, avveckling). Fackliga beräkningar, inte räknade om till dagens priser.`,
    costOwn: (low, high, year) =>
      `Egna antaganden: ${low} 000–${high} 000 kronor per avgång i ${year} års priser.`,
    costNote:
      'Räknar alla som lämnar kommunen, också pension. Vad oerfarenhet kostar barn och familjer ingår inte.',
  },
  en: {
    title: (months) => `Expected departures in the coming ${months} months`,
    sub: 'Staffing support. Worked out from how long today’s staff have stayed and from the departures of the last three years, never from anybody’s answers. The line is the 80% prediction interval.',
    caption: (months) => `Expected departures within ${months} months`,
    expected: 'Expected',
    interval: '80% interval',
    employed: 'Employed',
    known: 'Known',
    vacancies: 'Vacancies',
    fewKnown: 'under 5',
    planNote:
      'Plan for the interval, not the point. The city’s interval is narrower than the sum of the districts’, because chance evens out.',
    knownNote:
      'Known are those whose last day already stands in the register. They are part of the expected. Every way of leaving the municipality counts, but not moves inside it, nor anybody hired later.',
    backTest: (held, made, share) =>
      `Tried on the past: of ${made} forecasts for the districts, made as they would have been then, ${held} held (${share}). It should be about 80%.`,
    backTestNone: 'The register is too short to try the forecast on the past.',
    lastForecast: (date, low, high, departed) =>
      `The forecast for the city on ${date} was ${low}–${high}. ${departed} left.`,
    vacancyYear: (year) => `Vacancies are the mean that the district has stated, latest for ${year}.`,
    absent: 'The register is too small or too short for a forecast.',
    districtTitle: 'Expected and known departures',
    districtSub: (district, staff) =>
      `${district}, ${staff} employed. The line is the 80% prediction interval.`,
    districtVacancies: (posts, year) =>
      `Vacancies: ${posts} posts as a mean of ${year}, as the district has stated.`,
    within: (months) => `Within ${months} months`,
    horizon: 'Time',
    key: 'expected number with 80% prediction interval',
    few: 'too few',
    costTitle: 'What turnover costs',
    costSub: 'A range, never one exact number. You can replace the assumptions.',
    costPast: (year, leavers, low, high) =>
      `In ${year} ${leavers} left the municipality. That cost between ${low} and ${high} million kronor.`,
    costPastFew: 'The number who left the municipality last year is too small to be shown.',
    costComing: (leavers, low, high) =>
      `The ${leavers} departures expected in the coming twelve months cost between ${low} and ${high} million kronor.`,
    costSource: (low, high, year) =>
      `Per departure SEK ${low},000–${high},000 in prices of ${year}: Johrén as quoted by Akademikerförbundet SSR, and Vision 2015 (recruitment, introduction, training, winding up). Union calculations, not converted to today’s prices.`,
    costOwn: (low, high, year) =>
      `Own assumptions: SEK ${low},000–${high},000 per departure in prices of ${year}.`,
    costNote:
      'Counts everybody who leaves the municipality, retirement too. What inexperience costs children and families is not in it.',
  },
}
