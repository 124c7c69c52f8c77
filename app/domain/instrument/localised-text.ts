import { z } from 'zod'

export const languages = ['sv', 'en'] as const
export const languageSchema = z.enum(languages)
export type Language = z.infer<typeof languageSchema>

/** A text in both languages. A draft may lack one; a published instrument may not (see publish-instrument.ts). */
export const localisedTextSchema = z.strictObject({ sv: z.string(), en: z.string() })
export type LocalisedText = z.infer<typeof localisedTextSchema>
