import { z } from 'zod'
import { districtIdSchema, unitIdSchema } from '../organisation/organisation'

/**
 * What is known beforehand about the person asked, coarse enough to travel inside the sealed ballot.
 * `null` = not stated (earlier answers that were imported).
 */
export const backgroundSchema = z.strictObject({
  districtId: districtIdSchema.nullable(),
  unitId: unitIdSchema.nullable(),
  role: z.string().min(1).nullable(),
  tenureBand: z.string().min(1).nullable(),
})
export type Background = z.infer<typeof backgroundSchema>
