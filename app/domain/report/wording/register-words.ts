import type { Language } from '../../instrument/localised-text'

/** What stands above every figure of the register. */
export type RegisterWords = {
  readonly lead: (asOf: string) => string
  /** The register has changed since. */
  readonly beingCounted: string
}

export const registerWords: Readonly<Record<Language, RegisterWords>> = {
  sv: {
    lead: (asOf) =>
      `Ur personalregistret till och med ${asOf}, och ur avgångsenkäten. Inga enskilda personer visas.`,
    beingCounted: 'Registret har ändrats sedan dess, och de nya siffrorna räknas just nu.',
  },
  en: {
    lead: (asOf) =>
      `From the personnel register up to ${asOf}, and from the exit survey. Nobody is shown by themselves.`,
    beingCounted: 'The register has changed since, and the new figures are being worked out just now.',
  },
}
