import { type Language, languageSchema } from '~/domain/instrument/localised-text'
import { mayStartAnswering } from '~/domain/wave/answering-period'
import type { KvarContext } from './context.server'
import { scriptReply } from './respondent-assets.server'
import { resultPath } from './paths'
import { languageOf, pathOf } from './respondent-door.server'
import { countFailure } from './respondent-failures.server'
import { notice } from './respondent-notices.server'
import { answerPost } from './respondent-post.server'
import { answerResult } from './staff-result.server'
import { listPublishedWaves } from '~/services/find-published.server'
import { drawEntrancePage, drawIntroPage, drawThanksPage } from './respondent-plain-pages.server'
import { pageReply, type RespondentReply } from './respondent-reply.server'
import { findSurvey, readMunicipality } from './respondent-surveys.server'

export type RespondentContext = Pick<KvarContext, 'databases' | 'settings' | 'today'>

/** `/svara`, `/svara/kiosk`, `/svara/:waveId`, `/svara/:waveId/tack`, `/svara/VERSION.js`; `/resultat`, `/resultat/:waveId`. */
export type RespondentAddress =
  /** `kiosk`: the entrance on a screen that many share. */
  | { readonly kind: 'entrance' | 'kiosk' }
  | { readonly kind: 'wave' | 'thanks'; readonly waveId: string }
  /** What came of a wave, and of which waves that can be read. */
  | { readonly kind: 'results' }
  | { readonly kind: 'result'; readonly about: string }
  | { readonly kind: 'script'; readonly version: string }

export type RespondentRequest = {
  readonly address: RespondentAddress
  readonly query: URLSearchParams
  /** What was posted; `undefined` for a GET, which changes nothing. */
  readonly posted: URLSearchParams | undefined
}

/** Answers a person who answers. Whatever comes in, a page goes out that says what to do. */
export async function answerRespondent(
  request: RespondentRequest,
  context: RespondentContext,
): Promise<RespondentReply> {
  const { address, posted } = request
  if (posted === undefined) return answerGet(request, context)
  if (address.kind === 'result' || address.kind === 'results') return nothingToSend(languageOf(posted))
  return answerPost(address, posted, context)
}

/** Results are only read. */
function nothingToSend(language: Language): RespondentReply {
  return notice(
    'noResult',
    { language, municipality: undefined },
    { goTo: resultPath(undefined, { language }) },
  )
}

async function answerGet(
  { address, query }: RespondentRequest,
  context: RespondentContext,
): Promise<RespondentReply> {
  const language = languageAskedFor(query)
  try {
    return await drawAddress(address, query, context)
  } catch (error) {
    countFailure(error)
    const inLanguage = (other: Language) => pathOf(address, other)
    return notice('unreachable', { language, municipality: undefined }, { inLanguage })
  }
}

async function drawAddress(
  address: RespondentAddress,
  query: URLSearchParams,
  context: RespondentContext,
): Promise<RespondentReply> {
  const {
    databases: { register },
    today,
  } = context
  const language = languageAskedFor(query)
  if (address.kind === 'result' || address.kind === 'results') return answerResult(address, query, context)
  if (address.kind === 'script') return scriptReply(address.version)
  const given = { kind: 'none' } as const
  if (!('waveId' in address)) {
    const isKiosk = address.kind === 'kiosk'
    const published = isKiosk ? ((await listPublishedWaves(register))[0]?.waveId ?? null) : null
    const municipality = await readMunicipality(register)
    return pageReply(drawEntrancePage(municipality, { language, given, isKiosk, published }))
  }
  const found = await findSurvey(register, address.waveId)
  const inLanguage = (other: Language) => pathOf(address, other)
  if (found === undefined)
    return notice('unknownWave', { language, municipality: await readMunicipality(register) }, { inLanguage })
  const { survey, kept } = found
  if (address.kind === 'thanks')
    return pageReply(drawThanksPage(survey, kept, { language, receipt: undefined }))
  const period = mayStartAnswering(survey.wave, today())
  if (period === 'open') return pageReply(drawIntroPage(survey, kept, { language, given }))
  const { wave, municipality } = survey
  return notice(period, { language, municipality }, { opensOn: wave.opensOn, inLanguage })
}

export function languageAskedFor(query: URLSearchParams): Language {
  const parsed = languageSchema.safeParse(query.get('sprak'))
  return parsed.success ? parsed.data : 'sv'
}
