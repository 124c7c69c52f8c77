import type { InstrumentFaultCode } from '~/domain/instrument/instrument-fault'
import { inBothLanguages } from './in-both-languages'
import type { FaultWording } from './management-table'

type Wording = FaultWording<InstrumentFaultCode> & {
  readonly place: (path: string) => string
}

/** What is wrong with a definition, and what to write instead. The place stands before it. */
export const instrumentFaultTexts = inBothLanguages<Wording>({
  sv: {
    place: (path) => (path === '' ? 'Hela filen' : path),
    brokenJson: ({ line, column }) =>
      `Filen är inte giltig JSON. Det brister på rad ${line}, tecken ${column}: ofta ett komma, citattecken eller en klammer för mycket eller för lite.`,
    missing: ({ expected }) => `Saknas. Lägg till den (${expected}).`,
    wrongType: ({ expected }) => `Har fel typ. Här ska stå ${expected}.`,
    unknownKey: ({ key }) => `Nyckeln ”${key}” finns inte i formatet. Ta bort den eller rätta stavningen.`,
    notAmong: ({ expected }) => `Måste vara något av: ${expected}.`,
    badFormat: () =>
      'Har fel form. Koder skrivs med bokstäver a–z, siffror och understreck och börjar med en bokstav.',
    tooFew: ({ minimum }) => `För få. Minst ${minimum}.`,
    tooSmall: ({ minimum }) => `För litet. Minst ${minimum}.`,
    tooLarge: ({ maximum }) => `För stort. Högst ${maximum}.`,
    wrongShowIf: () =>
      'Villkoret har fel form. Skriv { "item": KOD, "isAnyOf": [KODER] } eller { "background": "tenureBand" eller "role", "isAnyOf": [KODER] }.',
    duplicateCode: ({ value, first }) =>
      `Koden ${value} finns redan vid ${first}. Varje kod används en gång.`,
    reservedCode: ({ value }) => `Koden ${value} är upptagen. Välj en annan.`,
    unknownItem: ({ value }) => `Det finns ingen fråga med koden ${value}.`,
    unknownOption: ({ value, item }) => `Frågan ${item} har inget alternativ med koden ${value}.`,
    unknownFocusArea: ({ value }) => `Det finns inget fokusområde med koden ${value}.`,
    notStepped: ({ value, kind }) =>
      `Frågan ${value} (${kind}) kan inte räknas in: i ett fokusområde får bara frågor av slagen agreement och frequency stå.`,
    wrongKind: ({ value, kind, expected }) =>
      `Frågan ${value} är av slaget ${kind} men måste vara ${expected}.`,
    notEarlier: ({ value }) =>
      `Frågan ${value} ställs inte i en tidigare del. Ett villkor får bara peka bakåt, till en annan sida.`,
    notChoosable: ({ value, kind }) =>
      `Frågan ${value} (${kind}) har inga alternativ att välja, så inget kan bero på den.`,
    minimumNotBelowMaximum: () => 'Det minsta värdet måste vara mindre än det största.',
    moreThanOptions: ({ options }) => `Fler än de ${options} alternativ som finns.`,
    missingText: ({ language }) => `Texten saknas på ${language === 'sv' ? 'svenska' : 'engelska'}.`,
  },
  en: {
    place: (path) => (path === '' ? 'The whole file' : path),
    brokenJson: ({ line, column }) =>
      `The file is not valid JSON. It breaks on line ${line}, character ${column}: often a comma, quotation mark or bracket too many or too few.`,
    missing: ({ expected }) => `Is missing. Add it (${expected}).`,
    wrongType: ({ expected }) => `Has the wrong type. It should be ${expected}.`,
    unknownKey: ({ key }) => `The key “${key}” is not part of the format. Remove it or mend the spelling.`,
    notAmong: ({ expected }) => `Must be one of: ${expected}.`,
    badFormat: () =>
      'Has the wrong form. Codes are letters a–z, digits and underscores, beginning with a letter.',
    tooFew: ({ minimum }) => `Too few. At least ${minimum}.`,
    tooSmall: ({ minimum }) => `Too small. At least ${minimum}.`,
    tooLarge: ({ maximum }) => `Too large. At most ${maximum}.`,
    wrongShowIf: () =>
      'The condition has the wrong form. Write { "item": CODE, "isAnyOf": [CODES] } or { "background": "tenureBand" or "role", "isAnyOf": [CODES] }.',
    duplicateCode: ({ value, first }) =>
      `The code ${value} stands at ${first} already. Each code is used once.`,
    reservedCode: ({ value }) => `The code ${value} is taken. Choose another.`,
    unknownItem: ({ value }) => `There is no item with the code ${value}.`,
    unknownOption: ({ value, item }) => `The item ${item} has no option with the code ${value}.`,
    unknownFocusArea: ({ value }) => `There is no focus area with the code ${value}.`,
    notStepped: ({ value, kind }) =>
      `The item ${value} (${kind}) cannot be scored: a focus area holds items of the kinds agreement and frequency only.`,
    wrongKind: ({ value, kind, expected }) =>
      `The item ${value} is of the kind ${kind} but must be ${expected}.`,
    notEarlier: ({ value }) =>
      `The item ${value} is not asked in an earlier section. A condition may only point back, to another page.`,
    notChoosable: ({ value, kind }) =>
      `The item ${value} (${kind}) has no options to choose, so nothing can hang on it.`,
    minimumNotBelowMaximum: () => 'The smallest value must be below the largest.',
    moreThanOptions: ({ options }) => `More than the ${options} options there are.`,
    missingText: ({ language }) => `The text is missing in ${language === 'sv' ? 'Swedish' : 'English'}.`,
  },
})
