import { z } from 'zod'
import { districtIdSchema, isoDateSchema, unitIdSchema } from '../organisation/organisation'
import { waveIdSchema } from '../wave/wave'
import { longestActionText, longestOwner } from './action-limits'

export const actionIdSchema = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand<'ActionId'>()
export type ActionId = z.infer<typeof actionIdSchema>

export const actionStates = ['decided', 'underWay', 'done', 'dropped'] as const
export type ActionState = (typeof actionStates)[number]

/** One line of plain text: what was decided stands on a page that everybody reads. */
const line = (longest: number) =>
  z
    .string()
    .transform((text) => text.replace(/\s+/gu, ' ').trim())
    .pipe(z.string().max(longest))

/** What HR writes of an action. Responsible is a function ("enhetschef"), never a person. */
export const actionWordsSchema = z.strictObject({
  /** Both `null`: the whole city. A unit stands with its district. */
  districtId: districtIdSchema.nullable(),
  unitId: unitIdSchema.nullable(),
  /** A focus area of the wave's instrument; `null` = in general. */
  area: z.string().nullable(),
  textSv: line(longestActionText).pipe(z.string().min(1)),
  /** "" = in Swedish alone. */
  textEn: line(longestActionText),
  owner: line(longestOwner).pipe(z.string().min(1)),
  dueOn: isoDateSchema.nullable(),
  state: z.enum(actionStates),
  /** Why it was dropped; "" otherwise. */
  why: line(longestActionText),
})
export type ActionWords = z.infer<typeof actionWordsSchema>

/** Something that was decided because of what a wave said. */
export const actionSchema = actionWordsSchema.extend({
  actionId: actionIdSchema,
  waveId: waveIdSchema,
  /** ISO dates: first written down, and last changed. No other history is kept. */
  decidedOn: isoDateSchema,
  changedOn: isoDateSchema,
})
export type Action = z.infer<typeof actionSchema>
