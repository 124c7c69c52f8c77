import type { AnswerSheet } from '../ballot/answer'
import type { Background } from '../invitation/background'

/** An opened answer sheet under a new random id, after the shuffle. It holds nothing that leads back to an invitation. */
export type Response = {
  readonly responseId: string
  readonly background: Background
  readonly answers: AnswerSheet
}
