import { z } from 'zod'
import { localisedTextSchema } from './localised-text'
import { showIfSchema } from './show-if'

const asked = {
  code: z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,39}$/),
  stem: localisedTextSchema,
  help: localisedTextSchema.optional(),
  required: z.boolean().default(false),
  showIf: showIfSchema.optional(),
}

export const responseOptionSchema = z.strictObject({
  /** The stable value stored for it, never the label. */
  code: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_]{0,39}$/),
  label: localisedTextSchema,
})
export type ResponseOption = z.infer<typeof responseOptionSchema>

/** A reason for leaving and how it is read: own choice away from here, towards something else, or neither. */
export const reasonOptionSchema = responseOptionSchema.extend({
  direction: z.enum(['push', 'pull', 'unavoidable', 'involuntary']),
  avoidable: z.boolean(),
  focusArea: z.string().optional(),
})

/** An option that may be tied to a focus area: what would have made the person stay. */
const tiedOptionSchema = responseOptionSchema.extend({ focusArea: z.string().optional() })

/** Five ordered steps, codes "1" … "5", and "ej aktuellt" (answer kind `notApplicable`) beside them. */
const stepped = { ...asked, mayBeNotApplicable: z.boolean().default(true) }

export const itemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('agreement'), ...stepped }),
  z.strictObject({ kind: z.literal('frequency'), ...stepped }),
  z.strictObject({
    kind: z.literal('singleChoice'),
    ...asked,
    options: z.array(responseOptionSchema).min(2),
  }),
  z.strictObject({
    kind: z.literal('multipleChoice'),
    ...asked,
    options: z.array(tiedOptionSchema).min(2),
    maximumChosen: z.number().int().min(1).optional(),
  }),
  z.strictObject({
    kind: z.literal('reasons'),
    ...asked,
    options: z.array(reasonOptionSchema).min(2),
    maximumContributing: z.number().int().min(0).default(3),
  }),
  z.strictObject({
    kind: z.literal('zeroToTen'),
    ...asked,
    lowAnchor: localisedTextSchema,
    highAnchor: localisedTextSchema,
  }),
  z.strictObject({
    kind: z.literal('number'),
    ...asked,
    minimum: z.number(),
    maximum: z.number(),
    decimals: z.number().int().min(0).max(3).default(0),
    unit: localisedTextSchema,
  }),
  z.strictObject({ kind: z.literal('shareOfWeek'), ...asked, parts: z.array(responseOptionSchema).min(2) }),
  z.strictObject({
    kind: z.literal('freeText'),
    ...asked,
    maximumLength: z.number().int().min(1).max(4000).default(1500),
    /** What must not be written: names and anything that tells who a client is. */
    warning: localisedTextSchema,
  }),
])
export type Item = z.infer<typeof itemSchema>
export type ItemKind = Item['kind']
export type ItemOf<K extends ItemKind> = Extract<Item, { kind: K }>
