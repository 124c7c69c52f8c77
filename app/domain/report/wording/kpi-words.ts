import type { Language } from '../../instrument/localised-text'

/** The strip of key figures. */
export type KpiWords = {
  readonly strip: string
  readonly responseRate: string
  readonly haveAnswered: string
  readonly answersOf: (band: string, invited: string) => string
  readonly districtTicks: (range: string) => string
  readonly districtTick: (district: string, rate: string) => string
  readonly answers: string
  readonly noResponseRate: string
  readonly indexOfCity: string
  readonly interval: string
  readonly intervalPlot: (label: string, value: string, interval: string) => string
  readonly recommendation: string
  readonly recommendationNote: string
  readonly push: string
  readonly pushNote: string
  readonly points: (difference: string, interval: string, size: number) => string
  readonly percentPointsSinceBefore: (difference: string, size: number) => string
  readonly sinceBefore: string
  readonly firstWave: string
}

export const kpiWords: Readonly<Record<Language, KpiWords>> = {
  sv: {
    strip: 'Nyckeltal för omgången',
    responseRate: 'Svarsfrekvens',
    haveAnswered: 'har svarat',
    answersOf: (band, invited) => `${band} av ${invited}`,
    districtTicks: (range) => `Strecken: distrikten, ${range}`,
    districtTick: (district, rate) => `Strecket: ${district}, ${rate}`,
    answers: 'Antal svar',
    noResponseRate: 'Svarsfrekvensen är okänd: det framgår inte hur många som fick frågan.',
    indexOfCity: 'Index, hela staden',
    interval: '95 % intervall',
    intervalPlot: (label, value, interval) => `${label}: ${value}, intervall ${interval}.`,
    recommendation: 'Rekommendationstal (eNPS)',
    recommendationNote: 'Andelen som svarar 9 eller 10 minus andelen som svarar 0 till 6.',
    push: 'Slutar på grund av arbetet här',
    pushNote: 'Andel vars huvudorsak är något på arbetsplatsen.',
    points: (difference, interval, size) =>
      size === 0
        ? `Oförändrat (${interval})`
        : `${difference} ${size === 1 ? 'enhet' : 'enheter'} (${interval})`,
    percentPointsSinceBefore: (difference, size) =>
      size === 0
        ? 'Oförändrad sedan förra omgången'
        : `${difference} ${size === 1 ? 'procentenhet' : 'procentenheter'} mot förra omgången`,
    sinceBefore: 'mot förra omgången',
    firstWave: 'Första omgången: ingen tidigare att jämföra med.',
  },
  en: {
    strip: 'Key figures of the wave',
    responseRate: 'Response rate',
    haveAnswered: 'have answered',
    answersOf: (band, invited) => `${band} of ${invited}`,
    districtTicks: (range) => `Ticks: the districts, ${range}`,
    districtTick: (district, rate) => `Tick: ${district}, ${rate}`,
    answers: 'Answers',
    noResponseRate: 'The response rate is unknown: nobody noted how many were asked.',
    indexOfCity: 'Index, whole city',
    interval: '95% interval',
    intervalPlot: (label, value, interval) => `${label}: ${value}, interval ${interval}.`,
    recommendation: 'Recommendation number (eNPS)',
    recommendationNote: 'The share answering 9 or 10 less the share answering 0 to 6.',
    push: 'Leave because of the work here',
    pushNote: 'Share whose main reason lies at the workplace.',
    points: (difference, interval, size) =>
      size === 0
        ? `Unchanged (${interval})`
        : `${difference} ${size === 1 ? 'point' : 'points'} (${interval})`,
    percentPointsSinceBefore: (difference, size) =>
      size === 0
        ? 'Unchanged since the wave before'
        : `${difference} percentage ${size === 1 ? 'point' : 'points'} since the wave before`,
    sinceBefore: 'since the wave before',
    firstWave: 'The first wave: nothing earlier to compare with.',
  },
}
