import { inBothLanguages } from './in-both-languages'

/** The frame around results: what can be done with a panel. Sentences about results stand in the report. */
export const resultsTexts = inBothLanguages({
  sv: {
    overview: 'Översikt',
    districts: 'Distrikt',
    focusAreas: 'Fokusområden',
    wave: 'Omgång',
    district: 'Distrikt',
    focusArea: 'Fokusområde',
    savePicture: 'Spara bild',
    savingPicture: 'Bilden görs …',
    pictureFailed: 'Bilden gick inte att spara. Försök igen, eller skriv ut sidan.',
    downloadTable: 'Hämta CSV',
    tableOf: (caption: string) => `${caption}, som tabell`,
    noWaveTitle: 'Ännu finns inget resultat',
    noWaveText:
      'Resultat visas när en omgång har stängts och svaren har räknats. Fram till dess är alla svar förseglade, också för dig.',
    toWaves: 'Till omgångarna',
    exitWave: 'Se hela omgången',
    deeper: 'Fördjupning',
    drivers: 'Samband',
    trend: 'Utveckling',
    seeTrend: 'Se trenden',
  },
  en: {
    overview: 'Overview',
    districts: 'Districts',
    focusAreas: 'Focus areas',
    wave: 'Wave',
    district: 'District',
    focusArea: 'Focus area',
    savePicture: 'Save picture',
    savingPicture: 'Making the picture …',
    pictureFailed: 'The picture could not be saved. Try again, or print the page.',
    downloadTable: 'Download CSV',
    tableOf: (caption: string) => `${caption}, as a table`,
    noWaveTitle: 'No results yet',
    noWaveText:
      'Results are shown once a wave has been closed and its answers counted. Until then every answer is sealed, from you too.',
    toWaves: 'To the waves',
    exitWave: 'See the whole wave',
    deeper: 'In depth',
    drivers: 'Associations',
    trend: 'Development',
    seeTrend: 'See the trend',
  },
})
