import type { Language } from '../../instrument/localised-text'

export type Corner = 'prioritise' | 'protect' | 'watch' | 'keep'

/** What goes together with the outcome: association, never said to be a cause. */
export type DriverWords = {
  readonly anyOutcome: string
  readonly title: (outcome: string) => string
  readonly cityTitle: string
  readonly explained: (percent: string, interval: string, answers: string) => string
  readonly explainedPlain: (percent: string, answers: string) => string
  readonly strongest: (area: string, percent: string, interval: string) => string
  readonly notCause: string
  readonly subCity: (outcome: string) => string
  readonly subDistrict: (outcome: string, answers: string, district: string) => string
  readonly importance: string
  readonly importanceOf: string
  readonly performance: (place: string) => string
  readonly corners: Readonly<Record<Corner, string>>
  readonly corner: string
  readonly lines: string
  readonly description: (points: string) => string
  readonly point: (area: string, importance: string, index: string) => string
  readonly unplaced: (areas: string) => string
  readonly caption: (outcome: string, place: string, wave: string) => string
  readonly weightsTitle: string
  readonly weightsSub: (draws: string) => string
  readonly weightsSubPlain: string
  readonly weightsKey: string
  readonly weightsNote: string
  readonly lmg: string
  readonly alone: string
  readonly unique: string
  readonly weightsCaption: (outcome: string, wave: string) => string
  readonly noOutcome: string
  readonly fewAnswers: (needed: string) => string
  readonly noVariation: string
}

export const driverWords: Readonly<Record<Language, DriverWords>> = {
  sv: {
    anyOutcome: 'viljan att vara kvar',
    title: (outcome) => `Vad hänger ihop med ${outcome}?`,
    cityTitle: 'Betydelse och nuläge',
    explained: (percent, interval, answers) =>
      `Tillsammans hänger områdena ihop med ${percent} (${interval}) av skillnaderna mellan personer (R²), beräknat på ${answers} svar i hela staden.`,
    explainedPlain: (percent, answers) =>
      `Tillsammans hänger områdena ihop med ${percent} av skillnaderna mellan personer (R²), beräknat på ${answers} svar i hela staden.`,
    strongest: (area, percent, interval) => `Störst del har ${area}, ${percent} (${interval}).`,
    notCause:
      'Samband är inte orsak: bilden visar var det lönar sig att titta närmare, inte vad som skulle hända om något ändrades.',
    subCity: (outcome) =>
      `Lodrätt: hur stor del av det förklarade sambandet med ${outcome} som är områdets. Vågrätt: områdets index i hela staden.`,
    subDistrict: (outcome, answers, district) =>
      `Lodrätt: områdets samband med ${outcome}, beräknat på hela staden (${answers} svar) eftersom ett distrikt är för litet. Vågrätt: index i ${district}.`,
    importance: 'Samband, % av det förklarade',
    importanceOf: 'Samband',
    performance: (place) => `Index, ${place}`,
    corners: { prioritise: 'Prioritera', protect: 'Värna', watch: 'Bevaka', keep: 'Behåll' },
    corner: 'Ruta',
    lines:
      'Lodräta streck är 95 % intervall för sambandet. Streckade linjer: lika stor del för alla områden, och stadens index.',
    description: (points) => `Samband och index per fokusområde. ${points}`,
    point: (area, importance, index) => `${area}: samband ${importance}, index ${index}.`,
    unplaced: (areas) => `Utan plats i bilden, för få svar: ${areas}.`,
    caption: (outcome, place, wave) => `Samband med ${outcome} och index, ${place}, ${wave}`,
    weightsTitle: 'Hur säkra är sambanden?',
    weightsSub: (draws) =>
      `Varje områdes del av det förklarade (relativ vikt, Johnson 2000), störst först. Intervallen kommer ur ${draws} dragningar med samma spridning (parametrisk bootstrap).`,
    weightsSubPlain: 'Varje områdes del av det förklarade (relativ vikt, Johnson 2000), störst först.',
    weightsKey: 'del av det förklarade med 95 % intervall',
    weightsNote:
      'Där intervallen överlappar går det inte att säga vilket område som har störst samband. Tabellen visar också LMG, ett annat sätt att dela upp det förklarade, och det enskilda sambandet r. Liknar de två delningarna varandra är bilden stadig.',
    lmg: 'LMG',
    alone: 'Samband ensamt, r',
    unique: 'Bara detta område',
    weightsCaption: (outcome, wave) =>
      `Fokusområdenas delar av sambandet med ${outcome}, hela staden, ${wave}`,
    noOutcome:
      'Den här enkäten mäter inte viljan att vara kvar, så det finns inget att söka samband med. Det gör pulsmätningen: välj en sådan omgång.',
    fewAnswers: (needed) =>
      `Samband visas när minst ${needed} personer i hela staden har svarat på alla områden: tio för varje område. Med färre blir bilden slump.`,
    noVariation:
      'Svaren skiljer sig för lite åt, eller också följer några områden varandra helt. Då går sambandet inte att dela upp.',
  },
  en: {
    anyOutcome: 'the will to stay',
    title: (outcome) => `What goes together with ${outcome}?`,
    cityTitle: 'Importance and performance',
    explained: (percent, interval, answers) =>
      `Together the areas go with ${percent} (${interval}) of the differences between persons (R²), computed from ${answers} answers in the whole city.`,
    explainedPlain: (percent, answers) =>
      `Together the areas go with ${percent} of the differences between persons (R²), computed from ${answers} answers in the whole city.`,
    strongest: (area, percent, interval) => `The largest part is that of ${area}, ${percent} (${interval}).`,
    notCause:
      'Association is not cause: the picture shows where it is worth looking closer, not what would happen if something were changed.',
    subCity: (outcome) =>
      `Upwards: the area’s part of the explained association with ${outcome}. To the right: the area’s index in the whole city.`,
    subDistrict: (outcome, answers, district) =>
      `Upwards: the area’s association with ${outcome}, computed for the whole city (${answers} answers) because a district is too small. To the right: the index in ${district}.`,
    importance: 'Association, % of what is explained',
    importanceOf: 'Association',
    performance: (place) => `Index, ${place}`,
    corners: { prioritise: 'Prioritise', protect: 'Protect', watch: 'Watch', keep: 'Keep' },
    corner: 'Corner',
    lines:
      'Upright lines are 95% intervals of the association. Dashed lines: an equal part for every area, and the city’s index.',
    description: (points) => `Association and index by focus area. ${points}`,
    point: (area, importance, index) => `${area}: association ${importance}, index ${index}.`,
    unplaced: (areas) => `Not in the picture, too few answers: ${areas}.`,
    caption: (outcome, place, wave) => `Association with ${outcome} and index, ${place}, ${wave}`,
    weightsTitle: 'How sure are the associations?',
    weightsSub: (draws) =>
      `Each area’s part of what is explained (relative weight, Johnson 2000), the largest first. The intervals come from ${draws} draws with the same spread (parametric bootstrap).`,
    weightsSubPlain:
      'Each area’s part of what is explained (relative weight, Johnson 2000), the largest first.',
    weightsKey: 'part of what is explained with 95% interval',
    weightsNote:
      'Where intervals overlap it cannot be said which area has the strongest association. The table also shows LMG, another way to divide what is explained, and the single correlation r. If both divisions look alike the picture is steady.',
    lmg: 'LMG',
    alone: 'Correlation alone, r',
    unique: 'This area only',
    weightsCaption: (outcome, wave) =>
      `The focus areas’ parts of the association with ${outcome}, whole city, ${wave}`,
    noOutcome:
      'This survey does not measure the will to stay, so there is nothing to associate with. The pulse survey does: choose such a wave.',
    fewAnswers: (needed) =>
      `Associations are shown when at least ${needed} persons in the whole city have answered every area: ten for each. With fewer the picture is chance.`,
    noVariation:
      'The answers differ too little, or some areas follow each other entirely. Then the association cannot be divided.',
  },
}
