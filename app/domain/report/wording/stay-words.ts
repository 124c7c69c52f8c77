import type { Language } from '../../instrument/localised-text'

/** The page about where a talk about staying is due, and the districts' own figures. */
export type StayWords = {
  readonly lead: (asOf: string) => string
  readonly leadAnswers: string
  readonly quarter: (place: number, year: string) => string
  readonly place: string
  readonly lowTitle: string
  readonly lowSub: (wave: string) => string
  readonly lowDetail: (area: string, district: string) => string
  readonly lowKey: string
  readonly lowCity: string
  readonly lowDrawn: string
  readonly lowNote: (looked: string) => string
  readonly lowNone: (looked: string, wave: string) => string
  readonly lowAbsent: string
  readonly fallTitle: string
  readonly fallSub: (wave: string, previous: string) => string
  readonly fallKeyNow: (wave: string) => string
  readonly fallBefore: string
  readonly fallChange: string
  readonly fallNote: (looked: string) => string
  readonly fallNone: (looked: string, wave: string, previous: string) => string
  readonly fallAbsent: string
  readonly quitsTitle: string
  readonly quitsSub: (window: string) => string
  readonly quitsSign: string
  readonly quitsColumn: string
  readonly quitsWindow: string
  readonly quitsNote: string
  readonly quitsNone: (window: string) => string
  readonly quitsAbsent: string
  readonly newTitle: (quarter: string) => string
  readonly newSub: string
  readonly newMonths: (months: string) => string
  readonly newNote: string
  readonly newAbsent: string
  readonly few: string
  readonly unit: string
  readonly briefTitle: string
  readonly briefLow: (place: string, area: string, own: string, city: string) => string
  readonly briefFall: (place: string, from: string, to: string) => string
  readonly briefQuits: (units: string, window: string) => string
  readonly briefNew: (heads: string, months: string, quarter: string) => string
  readonly briefNone: string
}

export const stayWords: Readonly<Record<Language, StayWords>> = {
  sv: {
    lead: (asOf) =>
      `Ur pulsmätningarnas släppta resultat och ur personalregistret till och med ${asOf}. Tecknen gäller enheter och distrikt, aldrig personer.`,
    leadAnswers:
      'Ur pulsmätningarnas släppta resultat. Tecknen gäller enheter och distrikt, aldrig personer.',
    quarter: (place, year) => `${['första', 'andra', 'tredje', 'fjärde'][place - 1] ?? ''} kvartalet ${year}`,
    place: 'Enhet eller distrikt',
    lowTitle: 'Arbetstyngd eller ledarskap ligger lågt',
    lowSub: (wave) =>
      `Index under 50 och minst åtta punkter under staden, sedan små grupper dragits mot de andras nivå (empirisk Bayes). ${wave}.`,
    lowDetail: (area, district) => (district === '' ? area : `${area}. ${district}`),
    lowKey: 'enhetens eller distriktets index, med 95 % intervall',
    lowCity: 'hela staden, med intervall',
    lowDrawn: 'Jämkat',
    lowNote: (looked) =>
      `${looked} distrikt och enheter med minst tio svar har prövats. Ett högt index är bra: låg arbetstyngd ger högt index.`,
    lowNone: (looked, wave) =>
      `Ingen av de ${looked} distrikt och enheter som har minst tio svar i ${wave} ligger så lågt.`,
    lowAbsent: 'Ingen stängd pulsmätning har frågat om arbetstyngd eller ledarskap.',
    fallTitle: 'Viljan att vara kvar faller',
    fallSub: (wave, previous) =>
      `Index 0–100 som fallit minst tio punkter, säkerställt. ${wave} mot ${previous}.`,
    fallKeyNow: (wave) => `${wave}, med 95 % intervall`,
    fallBefore: 'Förra',
    fallChange: 'Förändring',
    fallNote: (looked) =>
      `${looked} grupper med minst tio svar i båda mätningarna har jämförts (Welch, Benjamini–Hochberg inom staden, distrikten och enheterna).`,
    fallNone: (looked, wave, previous) =>
      `Ingen av de ${looked} grupper som har minst tio svar i både ${previous} och ${wave} har fallit tio punkter säkerställt.`,
    fallAbsent:
      'Det finns inte två stängda pulsmätningar som har frågat om viljan att vara kvar med samma ord.',
    quitsTitle: 'Flera har slutat nära varandra',
    quitsSub: (window) =>
      `Enheter med högst femton anställda där två eller fler har slutat på egen begäran i ett och samma kvartal. ${window}.`,
    quitsSign: 'två eller fler i samma kvartal',
    quitsColumn: 'Tecken',
    quitsWindow: 'Gäller',
    quitsNote:
      'Aldrig hur många, vilka eller när. Att en enhet inte nämns betyder inte att ingen har slutat: enheten kan vara större, ha färre än fem anställda, eller stå utanför därför att antalet annars hade gått att räkna ut.',
    quitsNone: (window) => `Ingen enhet nämns för ${window}.`,
    quitsAbsent: 'Registret omfattar inget helt halvår ännu.',
    newTitle: (quarter) => `Nyanställda att prata med, ${quarter}`,
    newSub:
      'Så många når slutet av sin tredje, nionde och artonde månad i kvartalet. Risken att någon slutar är störst under andra året.',
    newMonths: (months) => `${months} månader`,
    newNote:
      'Den som var kvar när förra kvartalet slutade räknas, i steg om fem. Samma tal gäller hela kvartalet.',
    newAbsent: 'Registret omfattar inget helt halvår ännu.',
    few: 'färre än 5',
    unit: 'Enhet',
    briefTitle: 'Tecken att prata om',
    briefLow: (place, area, own, city) => `${place} ligger lågt i ${area}: ${own}, staden ${city}.`,
    briefFall: (place, from, to) => `Viljan att vara kvar faller i ${place}: ${from} till ${to}.`,
    briefQuits: (units, window) => `Två eller fler har slutat i samma kvartal i ${units} (${window}).`,
    briefNew: (heads, months, quarter) => `${heads} nyanställda når ${months} månader ${quarter}.`,
    briefNone: 'Inget tecken nämns nu.',
  },
  en: {
    lead: (asOf) =>
      `From the released results of the pulse surveys and from the personnel register up to ${asOf}. The signs are about units and districts, never about persons.`,
    leadAnswers:
      'From the released results of the pulse surveys. The signs are about units and districts, never about persons.',
    quarter: (place, year) =>
      `the ${['first', 'second', 'third', 'fourth'][place - 1] ?? ''} quarter of ${year}`,
    place: 'Unit or district',
    lowTitle: 'Workload or leadership lies low',
    lowSub: (wave) =>
      `Index below 50 and at least eight points below the city, after small groups have been drawn to the level of the others (empirical Bayes). ${wave}.`,
    lowDetail: (area, district) => (district === '' ? area : `${area}. ${district}`),
    lowKey: 'the unit’s or district’s index, with 95% interval',
    lowCity: 'the whole city, with interval',
    lowDrawn: 'Drawn',
    lowNote: (looked) =>
      `${looked} districts and units with at least ten answers were looked at. A high index is good: a reasonable workload gives a high index.`,
    lowNone: (looked, wave) =>
      `None of the ${looked} districts and units that have at least ten answers in ${wave} lies so low.`,
    lowAbsent: 'No closed pulse has asked about workload or leadership.',
    fallTitle: 'The will to stay is falling',
    fallSub: (wave, previous) =>
      `Index 0–100 that has fallen by at least ten points, supported. ${wave} against ${previous}.`,
    fallKeyNow: (wave) => `${wave}, with 95% interval`,
    fallBefore: 'Before',
    fallChange: 'Change',
    fallNote: (looked) =>
      `${looked} groups with at least ten answers in both waves were compared (Welch, Benjamini–Hochberg within the city, the districts and the units).`,
    fallNone: (looked, wave, previous) =>
      `None of the ${looked} groups that have at least ten answers in both ${previous} and ${wave} has a supported fall of ten points.`,
    fallAbsent: 'There are not two closed pulses that asked about the will to stay in the same words.',
    quitsTitle: 'Several have left close together',
    quitsSub: (window) =>
      `Units of at most fifteen staff that two or more have left by own request in one and the same quarter. ${window}.`,
    quitsSign: 'two or more in one quarter',
    quitsColumn: 'Sign',
    quitsWindow: 'Stands for',
    quitsNote:
      'Never how many, who or when. That a unit is not named does not mean that nobody has left: it may be larger, have fewer than five staff, or be left out because the number could otherwise be worked out.',
    quitsNone: (window) => `No unit is named for ${window}.`,
    quitsAbsent: 'The register does not cover a whole half-year yet.',
    newTitle: (quarter) => `Newcomers to talk to, ${quarter}`,
    newSub:
      'So many reach the end of their third, ninth and eighteenth month in the quarter. Leaving is most likely in the second year.',
    newMonths: (months) => `${months} months`,
    newNote:
      'Whoever was there when the last quarter ended is counted, in steps of five. The same figure stands all quarter long.',
    newAbsent: 'The register does not cover a whole half-year yet.',
    few: 'fewer than 5',
    unit: 'Unit',
    briefTitle: 'Signs to talk about',
    briefLow: (place, area, own, city) => `${place} lies low in ${area}: ${own}, the city ${city}.`,
    briefFall: (place, from, to) => `The will to stay is falling in ${place}: ${from} to ${to}.`,
    briefQuits: (units, window) => `Two or more have left in one quarter in ${units} (${window}).`,
    briefNew: (heads, months, quarter) => `${heads} newcomers reach ${months} months in ${quarter}.`,
    briefNone: 'No sign is named now.',
  },
}
