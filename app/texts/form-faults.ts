import type { FormFault } from '~/http/form-fault'
import { inBothLanguages } from './in-both-languages'

type Wording = { [Kind in FormFault['kind']]: (fault: Extract<FormFault, { kind: Kind }>) => string }

const swedish: Wording = {
  missing: () => 'Fyll i fältet.',
  tooShort: ({ limit }) => `Skriv minst ${limit} tecken.`,
  tooLong: ({ limit }) => `Skriv högst ${limit} tecken.`,
  tooSmall: ({ limit }) => `Ange minst ${limit}.`,
  tooLarge: ({ limit }) => `Ange högst ${limit}.`,
  notAnEmail: () => 'Skriv en e-postadress, till exempel namn@kommun.se.',
  notADate: () => 'Skriv ett datum, till exempel 2026-11-21.',
  notAChoice: () => 'Välj ett av alternativen.',
  unknownField: () =>
    'Formuläret innehöll ett fält som Kvar inte känner till. Ladda om sidan och försök igen.',
  unusable: () => 'Värdet kan inte användas. Kontrollera det och försök igen.',
}

const english: Wording = {
  missing: () => 'Fill in this field.',
  tooShort: ({ limit }) => `Write at least ${limit} characters.`,
  tooLong: ({ limit }) => `Write at most ${limit} characters.`,
  tooSmall: ({ limit }) => `Give at least ${limit}.`,
  tooLarge: ({ limit }) => `Give at most ${limit}.`,
  notAnEmail: () => 'Write an e-mail address, such as name@municipality.se.',
  notADate: () => 'Write a date, such as 2026-11-21.',
  notAChoice: () => 'Choose one of the options.',
  unknownField: () => 'The form held a field that Kvar does not know. Reload the page and try again.',
  unusable: () => 'This value cannot be used. Check it and try again.',
}

export const formFaultTexts = inBothLanguages<Wording>({ sv: swedish, en: english })

export function wordFault<Kind extends FormFault['kind']>(
  wording: Wording,
  fault: Extract<FormFault, { kind: Kind }>,
): string {
  return wording[fault.kind](fault)
}
