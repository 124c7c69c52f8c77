import { z } from 'zod'

const countSchema = z.number().int().min(0)

/** How many have answered, so coarsely that one more cannot be told from who came by. */
export const answerBandSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('few'), minimum: countSchema }),
  z.strictObject({ kind: z.literal('band'), from: countSchema, to: countSchema }),
])
export type AnswerBand = z.infer<typeof answerBandSchema>

export const bandWidth = 5

/** Nothing under the wave's smallest group; from there on bands of five. */
export function answerBand(answers: number, minimumCellSize: number): AnswerBand {
  if (answers < minimumCellSize) return { kind: 'few', minimum: minimumCellSize }
  const from = answers - ((answers - minimumCellSize) % bandWidth)
  return { kind: 'band', from, to: from + bandWidth - 1 }
}
