import { inBothLanguages } from './in-both-languages'
import { protectionEnglish } from './protection-en'
import { protectionSwedish } from './protection-sv'

export const protectionTexts = inBothLanguages({ sv: protectionSwedish, en: protectionEnglish })
