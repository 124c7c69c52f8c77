import { z } from 'zod'
import { type Language, languages } from './languages'

export type { Language }
export const languageSchema = z.enum(languages)

/** A text in both languages. A draft may lack one; a published instrument may not (see publish-instrument.ts). */
export const localisedTextSchema = z.strictObject({ sv: z.string(), en: z.string() })
export type LocalisedText = z.infer<typeof localisedTextSchema>
