import type { Municipality } from '~/components/questionnaire/survey'
import type { Language } from '~/domain/instrument/localised-text'
import type { NoticeKind } from '~/texts/respondent-notices'
import { type Again, drawNoticePage } from './respondent-plain-pages.server'
import { pageReply, type RespondentReply } from './respondent-reply.server'

/** What is answered besides the words. */
const statuses: Readonly<Record<NoticeKind, number>> = {
  unknownWave: 404,
  noResult: 404,
  tooEarly: 403,
  followUpTooEarly: 403,
  waveClosed: 410,
  alreadyAnswered: 409,
  withdrawn: 410,
  otherWave: 409,
  unreadableForm: 400,
  tooLarge: 413,
  tooManyTries: 429,
  busy: 503,
  unavailable: 503,
  unreachable: 503,
}

/** Seconds until it is worth trying again. */
const waits: Readonly<Partial<Record<NoticeKind, number>>> = { busy: 3, unavailable: 10, unreachable: 10 }

type NoticeParts = {
  readonly opensOn?: string | undefined
  /** Makes the button repeat what did not get through. */
  readonly again?: Again | undefined
  /** Where the button leads when it repeats nothing; left out, to where a code can be typed. */
  readonly goTo?: string | undefined
  readonly seconds?: number | undefined
  /** Where the page is read in another language; left out for an answer to a form. */
  readonly inLanguage?: ((language: Language) => string) | undefined
}

type Asker = { readonly language: Language; readonly municipality: Municipality | undefined }

/** In the language and in the name of the municipality that the person came with. */
export function notice(
  kind: NoticeKind,
  { language, municipality }: Asker,
  { seconds = waits[kind], ...parts }: NoticeParts = {},
): RespondentReply {
  return pageReply(
    drawNoticePage(municipality, { language, kind, ...parts }),
    statuses[kind],
    seconds === undefined ? {} : { 'Retry-After': String(seconds) },
  )
}
