import { addMonths } from '../wave/may-close'
import { addDays } from './swedish-holidays'

/** From how long after the last day a leaver may say how they see it then. */
const followUpDays = 90
/** How long the last of them have. */
const answerDays = 60

/**
 * From when somebody may answer: the first of a month, never before the ninetieth day. A day would tell in a district with
 * few leavers whose invitation it is.
 */
export function followUpFrom(lastDay: string): string {
  const day = addDays(lastDay, followUpDays)
  return day.endsWith('-01') ? day : addMonths(`${day.slice(0, 7)}-01`, 1)
}

/** The last day on which they are waited for, when their batch takes nobody more. */
export function followUpUntil(answersFrom: string): string {
  return addDays(answersFrom, answerDays)
}
