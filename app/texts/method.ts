import { inBothLanguages } from './in-both-languages'
import { methodEnglish } from './method-en'
import { methodSwedish } from './method-sv'

export const methodTexts = inBothLanguages({ sv: methodSwedish, en: methodEnglish })
