import { z } from 'zod'
import { itemSchema } from './item'
import { localisedTextSchema } from './localised-text'
import { showIfSchema } from './show-if'

export const itemCodeSchema = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,39}$/)

export const instrumentKinds = ['exit', 'pulse', 'other'] as const

/** A page of the questionnaire. It is left out when its `showIf` does not hold. */
export const sectionSchema = z.strictObject({
  code: itemCodeSchema,
  title: localisedTextSchema,
  lead: localisedTextSchema.optional(),
  showIf: showIfSchema.optional(),
  items: z.array(itemSchema).min(1),
})
export type Section = z.infer<typeof sectionSchema>

/**
 * A scale that the survey is about: named items on one construct and the scoring key.
 * 100 is always good: an item whose high answers are bad is `reversed`.
 */
export const focusAreaSchema = z.strictObject({
  code: itemCodeSchema,
  title: localisedTextSchema,
  /** What a high and a low value mean, in one sentence. */
  description: localisedTextSchema,
  items: z.array(z.strictObject({ code: itemCodeSchema, reversed: z.boolean().default(false) })).min(1),
  /** Score only those who answered at least this share of the items (and at least one). */
  minimumAnsweredFraction: z.number().gt(0).max(1).default(0.5),
  /** An outcome (intent to stay) is what the others are to explain; it is not part of the index. */
  role: z.enum(['driver', 'outcome']).default('driver'),
  /** Areas asked of a few only (introduction) stay out of the index, or a hidden cell could be worked out. */
  inIndex: z.boolean().default(true),
})
export type FocusArea = z.infer<typeof focusAreaSchema>

/** One versioned questionnaire, as it stands in a JSON file. Rules across its parts: check-instrument.ts. */
export const instrumentSchema = z.strictObject({
  code: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  version: z.number().int().min(1),
  kind: z.enum(instrumentKinds),
  title: localisedTextSchema,
  /** The first page's question to the person ("Hur har du det på jobbet?") and one paragraph below it. */
  heading: localisedTextSchema,
  lead: localisedTextSchema,
  /** How long most people need, in minutes. */
  durationMinutes: z.number().int().min(1).max(60),
  sections: z.array(sectionSchema).min(1),
  focusAreas: z.array(focusAreaSchema),
  /** Which items play a known part in the reports. */
  parts: z
    .strictObject({
      /** `reasons` or `multipleChoice`: why people leave. */
      reasons: itemCodeSchema,
      destination: itemCodeSchema,
      wouldHaveStayed: itemCodeSchema,
      wouldReturn: itemCodeSchema,
      /** `zeroToTen`: the recommendation number. */
      recommend: itemCodeSchema,
    })
    .partial()
    .default({}),
})
export type Instrument = z.infer<typeof instrumentSchema>
