import { randomBytes } from 'node:crypto'
import { formFields } from '~/components/questionnaire/form-fields'
import { normaliseCode } from '~/domain/invitation/code'
import { mayCast } from '~/domain/wave/answering-period'
import { type CodeVerdict, findInvitationByCode } from '~/services/find-invitation-by-code.server'
import type { CodeFault } from '~/texts/respondent-faults'
import { answerPath } from './paths'
import { castAnswers } from './respondent-cast.server'
import { languageOf, pathOf } from './respondent-door.server'
import { countFailure } from './respondent-failures.server'
import { readRespondentForm, type RespondentForm } from './respondent-form.server'
import { drawReviewPage, drawSectionPage, type FormPage } from './respondent-form-pages.server'
import { RespondentLimits } from './respondent-limits.server'
import { notice } from './respondent-notices.server'
import { drawEntrancePage, drawIntroPage } from './respondent-plain-pages.server'
import { pageReply, type RespondentReply } from './respondent-reply.server'
import { takeStep } from './respondent-step.server'
import { findSurvey, type KeptSurvey, readMunicipality } from './respondent-surveys.server'
import type { Visit } from './respondent-visit.server'
import type { RespondentAddress, RespondentContext } from './respondent.server'

const limits = new RespondentLimits()

export async function answerPost(
  address: RespondentAddress,
  posted: URLSearchParams,
  context: RespondentContext,
): Promise<RespondentReply> {
  const again = { action: pathOf(address), fields: [...posted] }
  const form = readRespondentForm(posted)
  const language = languageOf(posted)
  try {
    const { register } = context.databases
    const waveId = 'waveId' in address ? address.waveId : undefined
    const found = waveId === undefined ? undefined : await findSurvey(register, waveId)
    const municipality = found?.survey.municipality ?? (await readMunicipality(register))
    if (waveId !== undefined && found === undefined) return notice('unknownWave', { language, municipality })
    if (form === undefined)
      return notice('unreadableForm', { language, municipality }, { goTo: pathOf(address) })
    return await answerForm(found, { form, context, municipality, language, again })
  } catch (error) {
    countFailure(error)
    return notice('unavailable', { language, municipality: undefined }, { again })
  }
}

async function answerForm(found: KeptSurvey | undefined, visit: Visit): Promise<RespondentReply> {
  const { form, context } = visit
  const code = normaliseCode(form.code)
  if (code === undefined)
    return codeFaultReply(found, visit, form.code.trim() === '' ? 'missing' : 'unreadable')
  const visitor = limits.visitorOf(code)
  const seconds = await limits.secondsToWait(visitor)
  if (seconds !== undefined) return notice('tooManyTries', visit, { seconds, again: visit.again })
  if (found !== undefined && form.page !== undefined && form.action.kind === 'cast') {
    const reply = await castAnswers(found, code, visit)
    if (reply !== undefined) return reply
  }
  const installation = { ...context.databases, key: context.settings.key }
  const today = context.today()
  const known = found?.survey.wave
  const waveId = known?.waveId
  const asked = known === undefined ? {} : { known, waveId: known.waveId }
  const verdict = await findInvitationByCode(installation, { code, today, ...asked })
  if (!verdict.ok) {
    const { reason, wave } = verdict
    if (reason === 'unknownCode') {
      await limits.codeWasWrong()
      return codeFaultReply(found, visit, 'unknown')
    }
    const opensOn = verdict.reason === 'followUpTooEarly' ? verdict.from : wave?.opensOn
    if (!mayGoOn(verdict, form, today)) return notice(reason, visit, { opensOn })
  }
  limits.codeWasRight(visitor)
  if (found === undefined) return introReply(verdict, code, visit)
  if (verdict.wave !== undefined && verdict.wave.waveId !== waveId)
    return notice('otherWave', visit, { again: { action: answerPath(), fields: codeFields(code, visit) } })
  const background = verdict.ok ? verdict.background : form.carried.known
  return pageReply(...drawStep(found, code, { ...visit, known: background }))
}

/** Whoever started before the last day was over may finish while the box is open. */
function mayGoOn(
  verdict: CodeVerdict & { readonly ok: false },
  form: RespondentForm,
  today: string,
): boolean {
  if (verdict.reason !== 'waveClosed' || verdict.wave === undefined || form.page === undefined) return false
  return mayCast(verdict.wave, today) === 'open'
}

function codeFields(code: string, { language }: Visit): readonly (readonly [string, string])[] {
  return [
    [formFields.code, code],
    [formFields.language, language],
    [formFields.action, 'start'],
  ]
}

/** From a code alone to the first page of its survey, which says who sees what before anything is asked. */
async function introReply(verdict: CodeVerdict, code: string, visit: Visit): Promise<RespondentReply> {
  const { context, language } = visit
  const waveId = verdict.wave?.waveId
  const found = waveId && (await findSurvey(context.databases.register, waveId))
  if (!found) return notice('unknownWave', visit)
  const given = { kind: 'known', code } as const
  return pageReply(drawIntroPage(found.survey, found.kept, { language, given }))
}

function codeFaultReply(found: KeptSurvey | undefined, visit: Visit, fault: CodeFault): RespondentReply {
  const { form, language, municipality } = visit
  const given = { kind: 'faulty', typed: form.code.slice(0, 100), fault } as const
  const parts = { language, given }
  const pieces =
    found === undefined
      ? drawEntrancePage(municipality, parts)
      : drawIntroPage(found.survey, found.kept, parts)
  return pageReply(pieces, 422)
}

/** The page that follows, and its status. */
export function drawStep(
  { survey, kept }: KeptSurvey,
  code: string,
  { form, language, known }: Visit & Pick<FormPage, 'known'>,
): Parameters<typeof pageReply> {
  const { step, standing } = takeStep(survey.instrument, known, form)
  const page: FormPage = {
    survey,
    kept,
    language: form.action.kind === 'language' ? form.action.language : language,
    code,
    nonce: form.nonce ?? randomBytes(16).toString('hex'),
    standing,
    known: { tenureBand: known.tenureBand, role: known.role },
  }
  if (step.page !== 'section') return [drawReviewPage(page)]
  return [drawSectionPage(page, step), step.problems.length === 0 ? 200 : 422]
}
