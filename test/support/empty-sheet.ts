import exitSurvey from '#db/seeds/instruments/exit-1.json'
import type { AnswerSheet } from '~/domain/ballot/answer'
import { completeSheet } from '~/domain/ballot/answer-sheet'
import { instrumentSchema } from '~/domain/instrument/instrument'

const exit = instrumentSchema.parse(exitSurvey)

/** A sheet of the exit survey on which everything was skipped. */
export function emptyExitSheet(background: {
  readonly role: string | null
  readonly tenureBand: string | null
}): AnswerSheet {
  return completeSheet(exit, {}, background)
}
