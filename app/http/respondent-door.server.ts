import { formFields } from '~/components/questionnaire/form-fields'
import { type Language, languageSchema } from '~/domain/instrument/localised-text'
import { answerPath, kioskPath, resultPath, thanksPath } from './paths'
import { notice } from './respondent-notices.server'
import type { RespondentReply } from './respondent-reply.server'
import { readMunicipality } from './respondent-surveys.server'
import type { RespondentAddress, RespondentContext } from './respondent.server'

/** A whole sheet with every free text filled to the brim fits. */
export const mostFormBytes = 256 * 1024

const pattern = /^\/svara(?:\/([^/]+)(\/tack)?)?\/?$/
const resultPattern = /^\/resultat(?:\/([^/.]+))?\/?$/
const kioskPattern = /^\/svara\/kiosk\/?$/
const scriptPattern = /^\/svara\/([\w-]{1,40})\.js$/

/** `undefined` for an address that is not a respondent's. */
export function readAddress(path: string): RespondentAddress | undefined {
  const script = scriptPattern.exec(path)?.[1]
  if (script !== undefined) return { kind: 'script', version: script }
  const result = resultPattern.exec(path)
  if (result !== null)
    return result[1] === undefined ? { kind: 'results' } : { kind: 'result', about: result[1] }
  if (kioskPattern.test(path)) return { kind: 'kiosk' }
  const match = pattern.exec(path)
  if (match === null) return undefined
  const [, waveId, thanks] = match
  if (waveId === undefined) return { kind: 'entrance' }
  // Wave ids are plain letters, digits and hyphens: what is percent-encoded is none.
  return { kind: thanks === undefined ? 'wave' : 'thanks', waveId }
}

/** A page that belongs to one person is kept by nobody. */
export function replyHeaders(reply: RespondentReply): Record<string, string> {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    Vary: 'Accept-Encoding',
    ...reply.headers,
  }
}

/** No page of ours sends that much. */
export async function oversizedReply({ databases }: RespondentContext): Promise<RespondentReply> {
  const municipality = await readMunicipality(databases.register).catch(() => undefined)
  return notice('tooLarge', { language: 'sv', municipality })
}

/** Reads nothing: that is what there is too much of. */
export function busyReply(address: RespondentAddress, posted: URLSearchParams | undefined): RespondentReply {
  const asker = { language: languageOf(posted), municipality: undefined }
  return posted === undefined
    ? notice('unreachable', asker)
    : notice('busy', asker, { again: { action: pathOf(address), fields: [...posted] } })
}

export function languageOf(posted: URLSearchParams | undefined): Language {
  const parsed = languageSchema.safeParse(posted?.get(formFields.language))
  return parsed.success ? parsed.data : 'sv'
}

export function pathOf(address: RespondentAddress, language?: Language): string {
  if (address.kind === 'kiosk') return kioskPath(language)
  if (address.kind === 'result') return resultPath(address.about, { language })
  if (address.kind === 'results') return resultPath(undefined, { language })
  if (address.kind === 'thanks') return thanksPath(address.waveId, language)
  return answerPath(address.kind === 'wave' ? address.waveId : undefined, language)
}
