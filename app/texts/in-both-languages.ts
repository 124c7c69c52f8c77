import type { Language } from '~/domain/instrument/localised-text'

/** Texts of one area of the interface. What Swedish says, English says too, or it does not compile. */
export function inBothLanguages<Texts>(texts: {
  readonly sv: Texts
  readonly en: NoInfer<Texts>
}): Readonly<Record<Language, Texts>> {
  return texts
}
