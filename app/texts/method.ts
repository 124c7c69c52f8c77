import { inBothLanguages } from './in-both-languages'
import { methodEnglish } from './method-en'
import { methodSwedish } from './method-sv'
import type { TextPageTexts } from './text-page'

export const methodTexts = inBothLanguages<TextPageTexts>({ sv: methodSwedish, en: methodEnglish })
