import { z } from 'zod'
import { longestSenderName, longestWords } from './mail-words-limits'

/** No line breaks and none of the signs that end a name in a mail's head. */
const senderNameSchema = z
  .string()
  .trim()
  .max(longestSenderName)
  .regex(/^[^\p{Cc}<>@",;:]*$/u)

const wordsSchema = z.string().trim().max(longestWords)

/** The municipality's own: who the mails come from, and what it wants to say first. Empty = Kvar's own. */
export const mailWordsSchema = z.strictObject({
  senderName: senderNameSchema,
  sv: wordsSchema,
  en: wordsSchema,
})
export type MailWords = z.infer<typeof mailWordsSchema>

export const noMailWords: MailWords = { senderName: '', sv: '', en: '' }

/** Whoever reads the other language is not to miss what is said. */
export function isInOneLanguageOnly({ sv, en }: MailWords): boolean {
  return (sv === '') !== (en === '')
}

/** Blank lines part the paragraphs. */
export function paragraphsOf(words: string): readonly string[] {
  return words
    .split(/\r?\n\s*\r?\n/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
}
