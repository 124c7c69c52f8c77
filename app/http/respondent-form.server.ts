import { z } from 'zod'
import { formFields } from '~/components/questionnaire/form-fields'
import { type Language, languageSchema } from '~/domain/instrument/localised-text'
import type { KnownBackground } from '~/domain/instrument/shown-sections'

/** What was filled in, as it was written, by field name. */
export type FilledFields = Readonly<Record<string, readonly string[]>>

/** What a page carries from the pages before it. Nothing of it is stored anywhere else. */
export type CarriedSheet = {
  readonly fields: FilledFields
  /** What decides which items are shown; the ballot is checked against the register's own. */
  readonly known: KnownBackground
}

export type RespondentAction =
  | { readonly kind: 'start' | 'next' | 'previous' | 'cast' }
  | { readonly kind: 'change'; readonly sectionCode: string }
  | { readonly kind: 'language'; readonly language: Language }

export type RespondentForm = {
  /** As it was typed. */
  readonly code: string
  /** 32 hexadecimal digits; `undefined` before the start. */
  readonly nonce: string | undefined
  readonly language: Language
  /** The section the page asked; `review` is the review; `undefined` the first page. */
  readonly page: { readonly sectionCode: string } | 'review' | undefined
  readonly isFromReview: boolean
  readonly action: RespondentAction
  readonly carried: CarriedSheet
  readonly posted: URLSearchParams
}

const emptySheet: CarriedSheet = { fields: {}, known: { tenureBand: null, role: null } }

const carriedSchema = z.strictObject({
  fields: z.record(z.string(), z.array(z.string())),
  known: z.strictObject({ tenureBand: z.string().nullable(), role: z.string().nullable() }),
})

const nonceSchema = z.string().regex(/^[0-9a-f]{32}$/)

/** The value of the section field on the review; no section is called that. */
export const reviewPage = '-'

/** Reads what a page of the questionnaire sent; `undefined` when no page of ours sends that. */
export function readRespondentForm(posted: URLSearchParams): RespondentForm | undefined {
  const language = languageSchema.safeParse(posted.get(formFields.language) ?? 'sv')
  const action = readAction(posted.get(formFields.action) ?? 'next')
  const sheet = posted.get(formFields.sheet)
  const carried = sheet === null || sheet === '' ? emptySheet : unpackSheet(sheet)
  const section = posted.get(formFields.section)
  const nonce = nonceSchema.safeParse(posted.get(formFields.nonce))
  if (!language.success || action === undefined || carried === undefined) return undefined
  // Every page after the first carries the bits that make the same sheet known again.
  if (section !== null && !nonce.success) return undefined
  return {
    code: posted.get(formFields.code) ?? '',
    nonce: nonce.success ? nonce.data : undefined,
    language: language.data,
    page: section === null ? undefined : section === reviewPage ? 'review' : { sectionCode: section },
    isFromReview: posted.get(formFields.fromReview) === '1',
    action,
    carried,
    posted,
  }
}

function readAction(value: string): RespondentAction | undefined {
  const [kind, about, ...rest] = value.split(':')
  if (rest.length > 0) return undefined
  if (kind === 'change' && about !== undefined) return { kind, sectionCode: about }
  if (kind === 'language') {
    const language = languageSchema.safeParse(about)
    return language.success ? { kind, language: language.data } : undefined
  }
  if (about !== undefined) return undefined
  return kind === 'start' || kind === 'next' || kind === 'previous' || kind === 'cast' ? { kind } : undefined
}

/** One field, of characters that no form changes on the way. */
export function packSheet(sheet: CarriedSheet): string {
  return Buffer.from(JSON.stringify(sheet)).toString('base64url')
}

function unpackSheet(packed: string): CarriedSheet | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(packed)) return undefined
  const parsed = carriedSchema.safeParse(jsonOf(Buffer.from(packed, 'base64url').toString('utf8')))
  return parsed.success ? parsed.data : undefined
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
