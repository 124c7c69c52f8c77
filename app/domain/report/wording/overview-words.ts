import type { Language } from '../../instrument/localised-text'

/** The head of every page about a wave, and the heat map. */
export type OverviewWords = {
  readonly leadClosed: (wave: string, date: string) => string
  readonly leadImported: (wave: string) => string
  readonly thresholds: (cell: string, detail: string) => string
  readonly cityFew: (minimum: string) => string
  readonly heatTitle: string
  readonly heatScale: string
  /** Areas whose name is a burden but whose high values are good. */
  readonly turned: (areas: string) => string
  readonly heatColour: string
  readonly heatCaption: (wave: string) => string
  readonly order: string
  readonly notInIndex: (areas: string, count: number) => string
  readonly notCompared: (minimum: string) => string
  readonly withoutDistrict: string
  readonly below: string
  readonly above: string
  readonly supportedMark: string
  readonly supportedArrow: string
  readonly fewSwatch: (minimum: string) => string
  readonly plainSwatch: string
  readonly ramp: string
  readonly answersAndRate: (band: string, rate: string) => string
  readonly answersOnly: (band: string) => string
  readonly supportedBelow: string
  readonly supportedAbove: string
  readonly risen: (size: string) => string
  readonly fallen: (size: string) => string
}

export const overviewWords: Readonly<Record<Language, OverviewWords>> = {
  sv: {
    leadClosed: (wave, date) => `${wave}, stängd ${date}.`,
    leadImported: (wave) => `${wave}: tidigare svar som har lästs in.`,
    thresholds: (cell, detail) =>
      `Grupper med minst ${cell} svar visas, orsaker och fördelningar från ${detail}.`,
    cityFew: (minimum) => `Omgången har för få svar för att visas. Gränsen är ${minimum} svar.`,
    heatTitle: 'Fokusområden per distrikt',
    heatScale: 'Index 0–100, högre är alltid bättre',
    turned: (areas) => `för ${areas} betyder ett högt värde låg belastning`,
    heatColour: 'Färgen visar skillnaden mot övriga staden. Under varje index står 95 % intervall.',
    heatCaption: (wave) => `Index med 95 % intervall per distrikt och fokusområde, ${wave}`,
    order: 'Distrikten visas i stadens ordning och rangordnas inte.',
    notInIndex: (areas) => `${areas} ingår inte i index.`,
    notCompared: (minimum) => `Rutor med ram jämförs inte: jämförelser görs från ${minimum} svar.`,
    withoutDistrict: 'De som inte har angett distrikt jämförs inte med någon.',
    below: 'lägre än övriga staden',
    above: 'högre',
    supportedMark: 'säkerställt lägre eller högre',
    supportedArrow: 'säkerställd förändring sedan förra omgången',
    fewSwatch: (minimum) => `för få svar (färre än ${minimum}, eller dolt för att skydda en annan grupp)`,
    plainSwatch: 'jämförs inte',
    ramp: 'Färgskala för skillnaden mot övriga staden: orange är lägre, blå är högre.',
    answersAndRate: (band, rate) => `${band} svar · ${rate}`,
    answersOnly: (band) => `${band} svar`,
    supportedBelow: 'säkerställt lägre än övriga staden',
    supportedAbove: 'säkerställt högre än övriga staden',
    risen: (size) => `har stigit med ${size} sedan förra omgången`,
    fallen: (size) => `har sjunkit med ${size} sedan förra omgången`,
  },
  en: {
    leadClosed: (wave, date) => `${wave}, closed ${date}.`,
    leadImported: (wave) => `${wave}: earlier answers that have been imported.`,
    thresholds: (cell, detail) =>
      `Groups of at least ${cell} answers are shown, reasons and distributions from ${detail}.`,
    cityFew: (minimum) => `The wave has too few answers to be shown. The limit is ${minimum} answers.`,
    heatTitle: 'Focus areas by district',
    heatScale: 'Index 0–100, higher is always better',
    turned: (areas) => `for ${areas} a high value means a light load`,
    heatColour:
      'Colour shows the difference from the rest of the city. Below each index stands its 95% interval.',
    heatCaption: (wave) => `Index with 95% interval by district and focus area, ${wave}`,
    order: 'Districts stand in the city’s own order and are not ranked.',
    notInIndex: (areas, count) => `${areas} ${count === 1 ? 'is' : 'are'} not part of the index.`,
    notCompared: (minimum) => `Framed cells are not compared: comparisons need ${minimum} answers.`,
    withoutDistrict: 'Those who stated no district are not compared with anybody.',
    below: 'lower than the rest of the city',
    above: 'higher',
    supportedMark: 'supported: lower or higher',
    supportedArrow: 'supported change since the wave before',
    fewSwatch: (minimum) => `too few answers (fewer than ${minimum}, or hidden to protect another group)`,
    plainSwatch: 'not compared',
    ramp: 'Colour scale for the difference from the rest of the city: orange is lower, blue is higher.',
    answersAndRate: (band, rate) => `${band} answers · ${rate}`,
    answersOnly: (band) => `${band} answers`,
    supportedBelow: 'supported: lower than the rest of the city',
    supportedAbove: 'supported: higher than the rest of the city',
    risen: (size) => `has risen by ${size} since the wave before`,
    fallen: (size) => `has fallen by ${size} since the wave before`,
  },
}
