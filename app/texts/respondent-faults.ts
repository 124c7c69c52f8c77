import type { Language } from '~/domain/instrument/localised-text'
import type { ItemProblem } from '~/domain/instrument/item-kinds/item-problem'
import { inBothLanguages } from './in-both-languages'
import { writtenNumber, writtenPercent } from './written-number'

/** What can be wrong with the code that a person typed; the rest gets a page of its own. */
export type CodeFault = 'missing' | 'unreadable' | 'unknown'

type Wordings = {
  readonly [Code in ItemProblem['code']]: (problem: Extract<ItemProblem, { code: Code }>) => string
}

export const respondentFaultTexts = inBothLanguages({
  sv: {
    summary: (count: number) =>
      count === 1 ? 'En fråga behöver ses över' : `${count} frågor behöver ses över`,
    prefix: 'Fel:',
    codeSummary: 'Koden behöver ses över',
    code: {
      missing: 'Skriv koden från din inbjudan.',
      unreadable: 'Koden ska ha 16 bokstäver och siffror. Jämför med inbjudan.',
      unknown:
        'Koden finns inte. Jämför med inbjudan, tecken för tecken. Stämmer den ändå inte, fråga den på HR som bjöd in dig.',
    },
  },
  en: {
    summary: (count) =>
      count === 1 ? 'One question needs another look' : `${count} questions need another look`,
    prefix: 'Error:',
    codeSummary: 'The code needs another look',
    code: {
      missing: 'Type the code from your invitation.',
      unreadable: 'The code has 16 letters and digits. Compare it with your invitation.',
      unknown:
        'There is no such code. Compare it with your invitation, character by character. If it still does not work, ask the person at HR who invited you.',
    },
  },
})

const wordings = inBothLanguages<Wordings>({
  sv: {
    required: () => 'Frågan måste besvaras.',
    unknownOption: () => 'Svaret gick inte att läsa. Välj ett av alternativen.',
    moreThanOneAnswer: () => 'Välj ett svar, inte flera.',
    tooManyChosen: ({ maximum }) => `Du har valt för många. Välj högst ${maximum}.`,
    contributingWithoutMain: () => 'Välj den viktigaste orsaken, eller ta bort de andra.',
    notANumber: () => 'Skriv ett tal med siffror.',
    outOfRange: ({ minimum, maximum }) =>
      `Talet ska ligga mellan ${writtenNumber(minimum, 'sv')} och ${writtenNumber(maximum, 'sv')}.`,
    tooManyDecimals: ({ decimals }) =>
      decimals === 0 ? 'Skriv ett helt tal, utan decimaler.' : `Skriv talet med högst ${decimals} decimaler.`,
    sharesMustSumTo100: ({ sum }) =>
      `Delarna blir ${writtenPercent(sum, 'sv')}. Ändra så att de tillsammans blir 100\u00a0%, eller lämna alla tomma.`,
    tooLong: ({ maximum, length }) =>
      `Texten är ${length - maximum} tecken för lång. Högst ${maximum} får plats.`,
  },
  en: {
    required: () => 'This question must be answered.',
    unknownOption: () => 'The answer could not be read. Choose one of the options.',
    moreThanOneAnswer: () => 'Choose one answer, not several.',
    tooManyChosen: ({ maximum }) => `You have chosen too many. Choose at most ${maximum}.`,
    contributingWithoutMain: () => 'Choose the main reason, or remove the others.',
    notANumber: () => 'Write a number in digits.',
    outOfRange: ({ minimum, maximum }) =>
      `The number must be between ${writtenNumber(minimum, 'en')} and ${writtenNumber(maximum, 'en')}.`,
    tooManyDecimals: ({ decimals }) =>
      decimals === 0
        ? 'Write a whole number, without decimals.'
        : `Write the number with at most ${decimals} decimals.`,
    sharesMustSumTo100: ({ sum }) =>
      `The parts make ${writtenPercent(sum, 'en')}. Change them so that together they make 100%, or leave all of them empty.`,
    tooLong: ({ maximum, length }) =>
      `The text is ${length - maximum} characters too long. There is room for ${maximum}.`,
  },
})

/** One sentence on what is wrong with the answer and what to do. */
export function itemProblemText<Code extends ItemProblem['code']>(
  problem: Extract<ItemProblem, { code: Code }> & { readonly code: Code },
  language: Language,
): string {
  return wordings[language][problem.code](problem)
}
