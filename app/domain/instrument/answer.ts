import { z } from 'zod'

/**
 * What a person did with one item. Codes, never labels. `option` is one code (agreement and frequency
 * "1" … "5", singleChoice, zeroToTen "0" … "10"); `shares` are percents of the week that sum to 100.
 */
export const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('option'), code: z.string() }),
  z.strictObject({ kind: z.literal('options'), codes: z.array(z.string()).min(1) }),
  z.strictObject({
    kind: z.literal('reasons'),
    main: z.string().nullable(),
    contributing: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal('number'), value: z.number() }),
  z.strictObject({ kind: z.literal('shares'), percents: z.record(z.string(), z.number()) }),
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('notApplicable') }),
  z.strictObject({ kind: z.literal('skipped') }),
  z.strictObject({ kind: z.literal('notShown') }),
])
export type Answer = z.infer<typeof answerSchema>

/** Answers by item code; an item that has not been reached has none. */
export type Answers = Readonly<Record<string, Answer>>

/** The answer to one item. Codes come from files: a plain lookup would find `constructor` on any object. */
export function answerTo(answers: Answers, itemCode: string): Answer | undefined {
  return Object.hasOwn(answers, itemCode) ? answers[itemCode] : undefined
}
