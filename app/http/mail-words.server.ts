import type { MailWordsRefusal } from '~/components/waves/mail-words-page'
import { isInOneLanguageOnly, type MailWords, mailWordsSchema } from '~/domain/invitation/mail-words'
import { readFields } from './form.server'

/** The form as it was filled in, or what of it is not taken. */
export async function readMailWords(
  request: Request,
): Promise<
  | { readonly ok: true; readonly words: MailWords }
  | { readonly ok: false; readonly refused: MailWordsRefusal }
> {
  const form = await readFields(request)
  const fieldOf = (name: string): string => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const given = { senderName: fieldOf('senderName'), sv: fieldOf('sv'), en: fieldOf('en') }
  const parsed = mailWordsSchema.safeParse(given)
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map(({ path }) => path[0]))
    const faults = (['senderName', 'sv', 'en'] as const).filter((name) => names.has(name))
    return { ok: false, refused: { given, faults, isInOneLanguageOnly: false } }
  }
  if (isInOneLanguageOnly(parsed.data))
    return { ok: false, refused: { given: parsed.data, faults: [], isInOneLanguageOnly: true } }
  return { ok: true, words: parsed.data }
}
