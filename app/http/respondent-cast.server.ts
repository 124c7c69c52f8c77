import { completeSheet } from '~/domain/ballot/answer-sheet'
import { castBallot } from '~/services/cast-ballot.server'
import { plainDate } from '~/components/questionnaire/plain-date'
import type { Language } from '~/domain/instrument/localised-text'
import type { FollowUp } from '~/domain/invitation/invitation'
import { answerPath } from './paths'
import { notice } from './respondent-notices.server'
import { drawThanksPage } from './respondent-plain-pages.server'
import type { Visit } from './respondent-visit.server'
import { pageReply, type RespondentReply } from './respondent-reply.server'
import { takeStep } from './respondent-step.server'
import type { KeptSurvey } from './respondent-surveys.server'

/**
 * Casts the ballot. What decides which items were shown comes with the sheet: a code that has been used already no
 * longer says, and the same sheet handed in again must give the same receipt. `undefined`: there is nothing to cast
 * yet, because something has to be looked at first or nobody has such a code.
 */
export async function castAnswers(
  { survey, kept }: KeptSurvey,
  code: string,
  visit: Visit,
): Promise<RespondentReply | undefined> {
  const { form, context, language, again } = visit
  const { known } = form.carried
  const { step, standing } = takeStep(survey.instrument, known, form)
  if (step.page !== 'cast' || form.nonce === undefined) return undefined
  const verdict = await castBallot(
    { ...context.databases, key: context.settings.key },
    {
      code,
      waveId: survey.wave.waveId,
      sheet: completeSheet(survey.instrument, standing.answers, known),
      nonce: form.nonce,
      today: context.today(),
    },
  )
  // The receipt stands in the page alone: in an address, a proxy's log would tie it to a moment and a network address.
  if (verdict.ok) {
    const { receipt, followUp } = verdict
    const { origin } = context.settings
    const later = followUp && laterOf(followUp, { language, origin })
    return pageReply(drawThanksPage(survey, kept, { language, receipt, later }))
  }
  switch (verdict.reason) {
    case 'unknownCode':
      return undefined
    case 'followUpTooEarly':
      return notice('followUpTooEarly', visit, { opensOn: verdict.from })
    case 'invalidSheet':
      return notice('unreadableForm', visit)
    case 'busy':
    case 'unavailable':
      return notice(verdict.reason, visit, { again })
    default:
      return notice(verdict.reason, visit, { opensOn: survey.wave.opensOn })
  }
}

/** What a leaver is told of answering once more: when, and where, without the code. */
function laterOf(
  { waveId, from }: FollowUp,
  { language, origin }: { readonly language: Language; readonly origin: string },
): { readonly from: string; readonly address: string } {
  const address = `${origin}${answerPath(waveId)}`.replace(/^https?:\/\//u, '')
  return { from: plainDate(from, language), address }
}
