import type { Language } from '../instrument/localised-text'
import { registerWords } from './wording/register-words'
import { wordingIn } from './wording/wording'

/** As of when the register tells, and whether newer figures are on their way. */
export function registerLead(
  { asOf, isBeingCounted }: { readonly asOf: string; readonly isBeingCounted?: true },
  language: Language,
): string {
  const { lead, beingCounted } = registerWords[language]
  const first = lead(wordingIn(language).longDate(asOf))
  return isBeingCounted === true ? `${first} ${beingCounted}` : first
}
