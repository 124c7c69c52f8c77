import type { Language } from '../../instrument/localised-text'

/** The pages about why people leave, and about leavers beside those who remain. */
export type LeaverWords = {
  readonly lead: string
  readonly halfYear: (year: string, half: '1' | '2') => string
  readonly year: (year: string) => string
  readonly all: (from: string, to: string) => string
  readonly standsFor: (place: string, period: string, answers: string) => string
  readonly wider: (asked: string) => string
  readonly nothing: (minimum: string) => string
  readonly reasonsTitle: string
  readonly reason: string
  readonly directionsTitle: string
  readonly directionsSub: string
  readonly direction: Readonly<Record<'push' | 'pull' | 'unavoidable' | 'involuntary' | 'avoidable', string>>
  readonly avoidableLeast: string
  readonly directionColumn: string
  readonly mainReason: string
  readonly destinationTitle: string
  readonly destination: string
  readonly stayedTitle: string
  readonly stayedSub: string
  readonly measure: string
  readonly returnTitle: string
  readonly answer: string
  readonly recommend: (number: string, interval: string) => string
  readonly byDistrict: string
  readonly byTenure: string
  readonly byYear: string
  readonly pushSub: string
  readonly period: string
  readonly windowColumn: string
  readonly fewCounts: string
  readonly leaversTitle: (place: string) => string
  readonly leaversSub: (leavers: string, stayers: string) => string
  readonly keyLeavers: string
  readonly keyStayers: string
  readonly leavers: string
  readonly stayers: string
  readonly difference: string
  readonly lower: string
  readonly higher: string
  readonly leaversNote: (count: string) => string
  readonly sameItems: string
  readonly leaversAbsent: string
  readonly noPulse: string
  readonly noExit: string
  readonly allTenures: string
  readonly allUnits: string
  readonly tenure: string
}

export const leaverWords: Readonly<Record<Language, LeaverWords>> = {
  sv: {
    lead: 'Ur avgångsenkätens släppta resultat. Varje figur säger vilken grupp och vilken tid den gäller.',
    halfYear: (year, half) => `${half === '1' ? 'Första' : 'Andra'} halvåret ${year}`,
    year: (year) => `Hela ${year}`,
    all: (from, to) => (from === to ? `Hela ${to}` : `${from}–${to} tillsammans`),
    standsFor: (place, period, answers) => `Gäller ${place}, ${period}, ${answers} svar.`,
    wider: (asked) => `För få svar i ${asked}: tiden eller gruppen är vidgad.`,
    nothing: (minimum) => `För få svar för att visas, också med längre tid. Gränsen är ${minimum} svar.`,
    reasonsTitle: 'Varför de slutar',
    reason: 'Orsak',
    directionsTitle: 'Knuffar, dragningskraft och det som inte går att påverka',
    directionsSub:
      'Huvudorsaken, efter riktning. Påverkbara är de orsaker som arbetsgivaren kan göra något åt.',
    direction: {
      push: 'Något här knuffade bort',
      pull: 'Något annat drog',
      unavoidable: 'Gick inte att påverka',
      involuntary: 'Inte frivilligt',
      avoidable: 'Påverkbara, tillsammans',
    },
    avoidableLeast: 'Påverkbara, minst',
    directionColumn: 'Riktning',
    mainReason: 'Huvudorsak',
    destinationTitle: 'Vart de går',
    destination: 'Till',
    stayedTitle: 'Vad som hade fått dem att stanna',
    stayedSub: 'Flera svar kan ges.',
    measure: 'Åtgärd',
    returnTitle: 'Kan de tänka sig att komma tillbaka?',
    answer: 'Svar',
    recommend: (number, interval) => `Rekommendationstal (eNPS) ${number} (${interval}).`,
    byDistrict: 'Något här knuffade bort, per distrikt',
    byTenure: 'Något här knuffade bort, efter anställningstid',
    byYear: 'Något här knuffade bort, över tid',
    pushSub:
      'Andel vars huvudorsak var något i arbetet här, som arbetsgivaren i regel kan påverka. 95 % intervall.',
    period: 'Period',
    windowColumn: 'Gäller',
    fewCounts: 'Svar som färre än fem har gett visas inte.',
    leaversTitle: (place) => `De som slutar bredvid de som stannar, ${place}`,
    leaversSub: (leavers, stayers) =>
      `Index 0–100 på samma påståenden. De som slutar: ${leavers}. De som stannar: ${stayers}.`,
    keyLeavers: 'de som slutar, med 95 % intervall',
    keyStayers: 'de som stannar, med intervall',
    leavers: 'Slutar',
    stayers: 'Stannar',
    difference: 'Skillnad',
    lower: 'säkerställt lägre bland dem som slutar',
    higher: 'säkerställt högre bland dem som slutar',
    leaversNote: (count) =>
      `Märket visar säkerställd skillnad, efter ${count} jämförelser (Welch, Benjamini–Hochberg). Att de som slutar svarar annorlunda visar inte varför de slutar.`,
    sameItems:
      'Bara påståenden som båda enkäterna ställer med samma ord räknas. De som stannar kan sluta senare; ingen enskild person jämförs.',
    leaversAbsent: 'För få svar, bland dem som slutar eller dem som stannar, för att jämföra.',
    noExit: 'Ännu finns inget svar från dem som slutar.',
    noPulse: 'Det finns ingen pulsmätning att jämföra med ännu.',
    allTenures: 'Alla anställningstider',
    allUnits: 'Alla enheter',
    tenure: 'Anställningstid',
  },
  en: {
    lead: 'From the released results of the exit survey. Every figure says which group and which time it stands for.',
    halfYear: (year, half) => `${half === '1' ? 'First' : 'Second'} half of ${year}`,
    year: (year) => `All of ${year}`,
    all: (from, to) => (from === to ? `All of ${to}` : `${from}–${to} together`),
    standsFor: (place, period, answers) => `Stands for ${place}, ${period}, ${answers} answers.`,
    wider: (asked) => `Too few answers in ${asked}: the time or the group is widened.`,
    nothing: (minimum) =>
      `Too few answers to be shown, over a longer time too. The limit is ${minimum} answers.`,
    reasonsTitle: 'Why they leave',
    reason: 'Reason',
    directionsTitle: 'Push, pull and what cannot be helped',
    directionsSub:
      'The main reason, by direction. Avoidable are reasons that the employer can do something about.',
    direction: {
      push: 'Something here pushed',
      pull: 'Something else pulled',
      unavoidable: 'Could not be helped',
      involuntary: 'Not of their own will',
      avoidable: 'Avoidable, together',
    },
    avoidableLeast: 'Avoidable, at least',
    directionColumn: 'Direction',
    mainReason: 'Main reason',
    destinationTitle: 'Where they go',
    destination: 'To',
    stayedTitle: 'What would have made them stay',
    stayedSub: 'Several answers may be given.',
    measure: 'Measure',
    returnTitle: 'Could they come back?',
    answer: 'Answer',
    recommend: (number, interval) => `Recommendation number (eNPS) ${number} (${interval}).`,
    byDistrict: 'Something here pushed, by district',
    byTenure: 'Something here pushed, by tenure',
    byYear: 'Something here pushed, over time',
    pushSub:
      'Share whose main reason was something in the work here, which the employer can as a rule influence. 95% interval.',
    period: 'Period',
    windowColumn: 'Stands for',
    fewCounts: 'Answers that fewer than five gave are not shown.',
    leaversTitle: (place) => `Leavers beside those who remain, ${place}`,
    leaversSub: (leavers, stayers) =>
      `Index 0–100 on the same statements. Leavers: ${leavers}. Stayers: ${stayers}.`,
    keyLeavers: 'leavers, with 95% interval',
    keyStayers: 'those who remain, with interval',
    leavers: 'Leavers',
    stayers: 'Stayers',
    difference: 'Difference',
    lower: 'supported: lower among leavers',
    higher: 'supported: higher among leavers',
    leaversNote: (count) =>
      `The mark shows a supported difference, after ${count} comparisons (Welch, Benjamini–Hochberg). That leavers answer differently does not show why they leave.`,
    sameItems:
      'Only statements that both surveys make in the same words are counted. Those who remain may leave later; nobody is compared one by one.',
    leaversAbsent: 'Too few answers, from leavers or from those who remain, to compare.',
    noExit: 'There are no answers from leavers yet.',
    noPulse: 'There is no pulse survey to compare with yet.',
    allTenures: 'Every tenure',
    allUnits: 'All units',
    tenure: 'Tenure',
  },
}
