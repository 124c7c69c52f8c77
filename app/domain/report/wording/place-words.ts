import type { Language } from '../../instrument/localised-text'

/** The pages about one district and about one focus area, and the lists of both. */
export type PlaceWords = {
  readonly districtsTitle: string
  readonly districtsSub: string
  readonly districtsCaption: (wave: string) => string
  readonly areasTitle: string
  readonly areasSub: string
  readonly areasCaption: (wave: string) => string
  readonly answersAndRate: (band: string, rate: string) => string
  readonly answersOnly: (band: string) => string
  readonly responseRate: string
  readonly ownIndex: (value: string, interval: string) => string
  readonly ownIndexBesideRest: (value: string, interval: string, rest: string) => string
  readonly districtFew: (minimum: string) => string
  readonly districtFewWhy: string
  readonly districtAreasTitle: string
  readonly districtAreasSub: (answers: string) => string
  readonly districtAreasCaption: (district: string, wave: string) => string
  readonly keyDistrict: (district: string) => string
  readonly keyRest: string
  readonly keyBefore: string
  readonly unitsTitle: string
  readonly unitsSub: (district: string) => string
  readonly unitsCaption: (district: string, wave: string) => string
  readonly unitsAllFew: (minimum: string) => string
  readonly unit: string
  readonly versusDistrict: string
  readonly restOfDistrict: string
  readonly unitBelow: string
  readonly unitAbove: string
  readonly keyUnit: string
  readonly keyRestOfDistrict: string
  readonly areaMeans: string
  readonly areaItems: (count: string, size: number) => string
  readonly areaIsOutcome: string
  readonly areaIsBesideIndex: string
  readonly areaCity: (value: string, interval: string) => string
  readonly areaRange: (low: string, high: string) => string
  readonly areaDistrictsTitle: (area: string) => string
  readonly areaDistrictsSub: string
  readonly areaDistrictsCaption: (area: string, wave: string) => string
  readonly keyCity: string
  readonly keyEachDistrict: string
  readonly districtSpread: string
  readonly districtSpreadColumn: string
  readonly areaFew: (minimum: string) => string
}

export const placeWords: Readonly<Record<Language, PlaceWords>> = {
  sv: {
    districtsTitle: 'Distrikten',
    districtsSub: 'Index med 95 % intervall. Distrikten visas i stadens ordning och rangordnas inte.',
    districtsCaption: (wave) => `Distriktens index, ${wave}`,
    areasTitle: 'Fokusområden i hela staden',
    areasSub: 'Index 0–100 med 95 % intervall, högre är alltid bättre. De små strecken är distrikten.',
    areasCaption: (wave) => `Fokusområden i hela staden, ${wave}`,
    answersAndRate: (band, rate) => `${band} svar, ${rate} av de tillfrågade.`,
    answersOnly: (band) => `${band} svar.`,
    responseRate: 'Svarsfrekvens',
    ownIndex: (value, interval) => `Index ${value} (${interval}).`,
    ownIndexBesideRest: (value, interval, rest) => `Index ${value} (${interval}), övriga staden ${rest}.`,
    districtFew: (minimum) => `Distriktet har för få svar för att visas. Gränsen är ${minimum} svar.`,
    districtFewWhy:
      'Gränsen skyddar dem som har svarat. Ibland döljs också en grupp som når gränsen, för att en annan inte ska gå att räkna ut.',
    districtAreasTitle: 'Fokusområden jämfört med övriga staden',
    districtAreasSub: (answers) =>
      `Index 0–100, sorterat efter skillnaden. Märket visar säkerställd skillnad. Alla områden bygger på ${answers} svar.`,
    districtAreasCaption: (district, wave) => `Fokusområden, ${district}, ${wave}`,
    keyDistrict: (district) => `${district} med 95 % intervall`,
    keyRest: 'övriga staden med intervall',
    keyBefore: 'förra omgången, när förändringen är säkerställd',
    unitsTitle: 'Enheter',
    unitsSub: (district) => `Index per enhet, jämfört med resten av ${district}.`,
    unitsCaption: (district, wave) => `Enheternas index, ${district}, ${wave}`,
    unitsAllFew: (minimum) => `Ingen enhet kan visas: gränsen är ${minimum} svar.`,
    unit: 'Enhet',
    versusDistrict: 'Mot resten',
    restOfDistrict: 'Resten av distriktet',
    unitBelow: 'säkerställt lägre än resten av distriktet',
    unitAbove: 'säkerställt högre än resten av distriktet',
    keyUnit: 'enheten med 95 % intervall',
    keyRestOfDistrict: 'resten av distriktet med intervall',
    areaMeans: 'Vad området betyder',
    areaItems: (count, size) => `${count} ${size === 1 ? 'påstående' : 'påståenden'}`,
    areaIsOutcome: 'Ett utfall: det som de andra områdena ska hjälpa till att förklara. Ingår inte i index.',
    areaIsBesideIndex: 'Ingår inte i index.',
    areaCity: (value, interval) => `Hela staden ${value} (${interval}).`,
    areaRange: (low, high) => `Distrikten ligger mellan ${low} och ${high}.`,
    areaDistrictsTitle: (area) => `${area} i distrikten`,
    areaDistrictsSub:
      'Index 0–100 i stadens ordning. Det grå bandet är hela staden. Märket visar säkerställd skillnad mot övriga staden.',
    areaDistrictsCaption: (area, wave) => `${area} per distrikt, ${wave}`,
    keyCity: 'hela staden med intervall',
    keyEachDistrict: 'distriktet med 95 % intervall',
    districtSpread: 'distrikten',
    districtSpreadColumn: 'Distrikten',
    areaFew: (minimum) => `Området har för få svar för att visas. Gränsen är ${minimum} svar.`,
  },
  en: {
    districtsTitle: 'The districts',
    districtsSub: 'Index with 95% interval. Districts stand in the city’s own order and are not ranked.',
    districtsCaption: (wave) => `The districts’ index, ${wave}`,
    areasTitle: 'Focus areas in the whole city',
    areasSub: 'Index 0–100 with 95% interval, higher is always better. The small ticks are the districts.',
    areasCaption: (wave) => `Focus areas in the whole city, ${wave}`,
    answersAndRate: (band, rate) => `${band} answers, ${rate} of those asked.`,
    answersOnly: (band) => `${band} answers.`,
    responseRate: 'Response rate',
    ownIndex: (value, interval) => `Index ${value} (${interval}).`,
    ownIndexBesideRest: (value, interval, rest) => `Index ${value} (${interval}), rest of the city ${rest}.`,
    districtFew: (minimum) =>
      `The district has too few answers to be shown. The limit is ${minimum} answers.`,
    districtFewWhy:
      'The limit protects those who have answered. Sometimes a group that reaches it is hidden too, so that another cannot be worked out.',
    districtAreasTitle: 'Focus areas beside the rest of the city',
    districtAreasSub: (answers) =>
      `Index 0–100, sorted by the difference. The mark shows a supported difference. All areas rest on ${answers} answers.`,
    districtAreasCaption: (district, wave) => `Focus areas, ${district}, ${wave}`,
    keyDistrict: (district) => `${district} with 95% interval`,
    keyRest: 'rest of the city with interval',
    keyBefore: 'the wave before, where the change is supported',
    unitsTitle: 'Units',
    unitsSub: (district) => `Index by unit, beside the rest of ${district}.`,
    unitsCaption: (district, wave) => `The units’ index, ${district}, ${wave}`,
    unitsAllFew: (minimum) => `No unit can be shown: the limit is ${minimum} answers.`,
    unit: 'Unit',
    versusDistrict: 'Against rest',
    restOfDistrict: 'Rest of the district',
    unitBelow: 'supported: lower than the rest of the district',
    unitAbove: 'supported: higher than the rest of the district',
    keyUnit: 'the unit with 95% interval',
    keyRestOfDistrict: 'rest of the district with interval',
    areaMeans: 'What the area means',
    areaItems: (count, size) => `${count} ${size === 1 ? 'statement' : 'statements'}`,
    areaIsOutcome: 'An outcome: what the other areas are to help explain. Not part of the index.',
    areaIsBesideIndex: 'Not part of the index.',
    areaCity: (value, interval) => `Whole city ${value} (${interval}).`,
    areaRange: (low, high) => `The districts lie between ${low} and ${high}.`,
    areaDistrictsTitle: (area) => `${area} in the districts`,
    areaDistrictsSub:
      'Index 0–100 in the city’s own order. The grey band is the whole city. The mark shows a supported difference from the rest of the city.',
    areaDistrictsCaption: (area, wave) => `${area} by district, ${wave}`,
    keyCity: 'whole city with interval',
    keyEachDistrict: 'the district with 95% interval',
    districtSpread: 'the districts',
    districtSpreadColumn: 'Districts',
    areaFew: (minimum) => `The area has too few answers to be shown. The limit is ${minimum} answers.`,
  },
}
