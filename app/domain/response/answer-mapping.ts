import { z } from 'zod'
import { districtIdSchema, unitIdSchema } from '../organisation/organisation'
import { tenureBands } from '../invitation/tenure-bands'

/** A column by the name in the file's first row, exactly as it is spelled there. */
const columnSchema = z.string().min(1)

/** Which value in the file is which answer code; "na" is "ej aktuellt". Without it the file holds the codes. */
const valuesSchema = z.record(z.string(), z.string())

const oneColumnSchema = z.strictObject({
  column: columnSchema,
  /** The codes, or the name of one of the mapping's `values`. */
  values: z.union([valuesSchema, z.string()]).optional(),
  /** Several answers in one cell, parted by this. */
  separator: z.string().min(1).optional(),
})

const tickedColumnsSchema = z.strictObject({
  /** Column → the code of the option that is ticked there. */
  ticked: z.record(columnSchema, z.string()),
  tickedValues: z.array(z.string()).min(1),
  notTickedValues: z.array(z.string()),
  /** The option of a person who was asked and ticked nothing; without it that is no answer. */
  noneTicked: z.string().optional(),
})

/** How the answer to one item is found in a row. Which of these fits is a matter of the item's kind. */
const itemMappingSchema = z.union([
  oneColumnSchema,
  tickedColumnsSchema,
  z.strictObject({ main: oneColumnSchema, contributing: tickedColumnsSchema.optional() }),
  /** Share of the week: part → column. */
  z.strictObject({ parts: z.record(z.string(), columnSchema) }),
])
export type ItemMapping = z.infer<typeof itemMappingSchema>

/**
 * Which column of a file of earlier answers is which item, which value is which answer, and what says where the
 * person worked.
 */
export const answerMappingSchema = z.strictObject({
  /** Both are found out from the file when they are not said. */
  encoding: z.enum(['utf-8', 'latin1']).optional(),
  delimiter: z.string().length(1).optional(),
  /** Only rows that hold this value: a file with several waves is read wave by wave. */
  only: z.strictObject({ column: columnSchema, equals: z.string() }).optional(),
  /** What means that nothing was answered, in every item. */
  missing: z.array(z.string()).default(['']),
  district: z.strictObject({
    column: columnSchema,
    /** Value → district code. Without it the code is made from the name: "Västra Hisingen", "vastra-hisingen". */
    values: z.record(z.string(), districtIdSchema).optional(),
    notStated: z.array(z.string()).default(['']),
    whenNotStated: z.enum(['leaveOut', 'keepWithoutDistrict']),
  }),
  unit: z
    .strictObject({ column: columnSchema, values: z.record(z.string(), unitIdSchema).optional() })
    .optional(),
  role: z
    .strictObject({ column: columnSchema, values: z.record(z.string(), z.string().min(1)).optional() })
    .optional(),
  tenureBand: z
    .strictObject({ column: columnSchema, values: z.record(z.string(), z.enum(tenureBands)).optional() })
    .optional(),
  /** Sets of values that several items share, by name. */
  values: z.record(z.string(), valuesSchema).default({}),
  /** By item code. An item that is not here was not asked. */
  items: z.record(z.string(), itemMappingSchema),
})
export type AnswerMapping = z.infer<typeof answerMappingSchema>
