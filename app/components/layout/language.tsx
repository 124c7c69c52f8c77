import { createContext, useContext } from 'react'
import type { Language } from '~/domain/instrument/localised-text'

const LanguageContext = createContext<Language>('sv')

/** The language everything inside is written in. */
export const LanguageProvider = LanguageContext.Provider

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The texts of one area in the page's language: `const texts = useTexts(frameTexts)`. */
export function useTexts<Texts>(texts: Readonly<Record<Language, Texts>>): Texts {
  return texts[useLanguage()]
}
