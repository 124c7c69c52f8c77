import { z } from 'zod'
import { answerSchema } from '../instrument/answer'

export type { Answer } from '../instrument/answer'

/** One answer for every item of the instrument, by item code. */
export const answerSheetSchema = z.record(z.string(), answerSchema)
export type AnswerSheet = z.infer<typeof answerSheetSchema>
