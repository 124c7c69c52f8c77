import type { Language } from '../../instrument/localised-text'

/** The items of one focus area as diverging bars. */
export type ItemWords = {
  readonly title: (area: string) => string
  readonly sub: (answers: string) => string
  readonly choose: string
  readonly statement: string
  readonly negative: string
  readonly positive: string
  readonly positiveShare: string
  readonly neutral: string
  readonly index: string
  readonly city: string
  readonly notApplicable: string
  readonly reversed: (worst: string, best: string) => string
  readonly anySteps: readonly [string, string, string, string, string]
  readonly foot: string
  readonly sides: string
  readonly fewDistribution: (minimum: string) => string
  readonly caption: (area: string, place: string, wave: string) => string
  readonly bar: (negative: string, neutral: string, positive: string) => string
}

export const itemWords: Readonly<Record<Language, ItemWords>> = {
  sv: {
    title: (area) => `Frågorna om ${area}`,
    sub: (answers) =>
      `Fördelning av svaren i procent, ${answers} svar. Staplarna utgår från samma mittlinje, så andelarna går att jämföra. Mittsvaret visas för sig.`,
    choose: 'Välj fokusområde',
    statement: 'Påstående',
    negative: 'Negativa svar',
    positive: 'Positiva svar',
    positiveShare: 'Andel positiva',
    neutral: 'Mittsvar',
    index: 'Index',
    city: 'Staden',
    notApplicable: 'Ej aktuellt',
    reversed: (worst, best) => `Omvänt påstående: färgerna går från ”${worst}” till ”${best}”.`,
    anySteps: ['sämsta svaret', 'näst sämst', 'mittsvaret', 'näst bäst', 'bästa svaret'],
    foot: 'Procent av dem som tagit ställning; ”Ej aktuellt” räknas inte in. Siffran vid stapelns ände är summan, avrundad för sig. Index för ett enskilt påstående har inget intervall.',
    sides:
      'Är stapeln enfärgad på var sida visas stegen sammanlagda: något av dem har valts av så få att det inte får visas för sig.',
    fewDistribution: (minimum) =>
      `Svarsfördelningar visas från ${minimum} svar, och inte när de skulle peka ut någon.`,
    caption: (area, place, wave) => `Svarsfördelning, ${area}, ${place}, ${wave}`,
    bar: (negative, neutral, positive) => `${negative} negativa, ${neutral} mittsvar, ${positive} positiva`,
  },
  en: {
    title: (area) => `The statements on ${area}`,
    sub: (answers) =>
      `Distribution of the answers in percent, ${answers} answers. The bars start from one line in the middle, so that shares can be compared. The middle answer stands by itself.`,
    choose: 'Choose a focus area',
    statement: 'Statement',
    negative: 'Negative answers',
    positive: 'Positive answers',
    positiveShare: 'Share positive',
    neutral: 'Middle',
    index: 'Index',
    city: 'City',
    notApplicable: 'Not applicable',
    reversed: (worst, best) => `Reversed statement: the colours go from “${worst}” to “${best}”.`,
    anySteps: ['worst answer', 'next to worst', 'middle', 'next to best', 'best answer'],
    foot: 'Percent of those who took a stand; “not applicable” is not counted. The figure at the end of a bar is the sum, rounded by itself. The index of a single statement has no interval.',
    sides:
      'Where a bar has one colour on each side its steps are shown together: one of them was chosen by so few that it may not be shown by itself.',
    fewDistribution: (minimum) =>
      `Distributions are shown from ${minimum} answers, and not where they would point somebody out.`,
    caption: (area, place, wave) => `Distribution of answers, ${area}, ${place}, ${wave}`,
    bar: (negative, neutral, positive) => `${negative} negative, ${neutral} middle, ${positive} positive`,
  },
}
