import type { Language } from '../../instrument/localised-text'

/** Reasons for leaving, and what works well: shares of those who answered. */
export type ShareWords = {
  readonly reasonsTitle: string
  readonly reasonsSub: (wave: string, answers: string) => string
  readonly mainAndContributing: string
  readonly severalMayBeGiven: string
  readonly reason: string
  readonly mainReason: string
  readonly overlap: string
  readonly fewReasons: (count: string, isOne: boolean) => string
  readonly reasonsFew: (wave: string, minimum: string) => string
  readonly reasonsNotAsked: string
  readonly reasonsCaption: (place: string, wave: string) => string
  readonly strengthsTitle: string
  readonly strengthsSub: (place: string, answers: string) => string
  readonly statement: string
  readonly positive: string
  readonly reversed: string
  readonly strengthsFew: (minimum: string) => string
  readonly strengthsCaption: (place: string, wave: string) => string
}

export const shareWords: Readonly<Record<Language, ShareWords>> = {
  sv: {
    reasonsTitle: 'Varför medarbetare slutar',
    reasonsSub: (wave, answers) => `${wave}, ${answers} svar.`,
    mainAndContributing: 'Andel som anger orsaken, som huvudorsak eller bidragande.',
    severalMayBeGiven: 'Andel som anger orsaken. Flera orsaker kan anges.',
    reason: 'Orsak',
    mainReason: 'Huvudorsak',
    overlap: 'Intervallen överlappar för många av orsakerna: läs ordningen som ungefärlig.',
    fewReasons: (count, isOne) =>
      isOne
        ? '1 orsak till har för få svar för att visas.'
        : `${count} orsaker till har för få svar för att visas.`,
    reasonsFew: (wave, minimum) => `${wave}: orsaker visas för grupper med minst ${minimum} svar.`,
    reasonsNotAsked: 'Den här enkäten frågar inte varför medarbetare slutar. Det gör avgångsenkäten.',
    reasonsCaption: (place, wave) => `Orsaker till att medarbetare slutar, ${place}, ${wave}`,
    strengthsTitle: 'Det som fungerar bra',
    strengthsSub: (place, answers) => `Påståenden med störst andel positiva svar, ${place}, ${answers} svar.`,
    statement: 'Påstående',
    positive: 'Positiva svar',
    reversed: 'omvänt påstående',
    strengthsFew: (minimum) => `Svarsfördelningar visas för grupper med minst ${minimum} svar.`,
    strengthsCaption: (place, wave) => `Påståenden med störst andel positiva svar, ${place}, ${wave}`,
  },
  en: {
    reasonsTitle: 'Why people leave',
    reasonsSub: (wave, answers) => `${wave}, ${answers} answers.`,
    mainAndContributing: 'Share giving the reason, as the main or a contributing one.',
    severalMayBeGiven: 'Share giving the reason. Several reasons may be given.',
    reason: 'Reason',
    mainReason: 'Main reason',
    overlap: 'The intervals of many reasons overlap: read their order as approximate.',
    fewReasons: (count, isOne) =>
      isOne
        ? '1 more reason has too few answers to be shown.'
        : `${count} more reasons have too few answers to be shown.`,
    reasonsFew: (wave, minimum) => `${wave}: reasons are shown for groups of at least ${minimum} answers.`,
    reasonsNotAsked: 'This survey does not ask why people leave. The exit survey does.',
    reasonsCaption: (place, wave) => `Reasons for leaving, ${place}, ${wave}`,
    strengthsTitle: 'What works well',
    strengthsSub: (place, answers) =>
      `Statements with the largest share of positive answers, ${place}, ${answers} answers.`,
    statement: 'Statement',
    positive: 'Positive answers',
    reversed: 'reversed statement',
    strengthsFew: (minimum) => `Distributions are shown for groups of at least ${minimum} answers.`,
    strengthsCaption: (place, wave) =>
      `Statements with the largest share of positive answers, ${place}, ${wave}`,
  },
}
