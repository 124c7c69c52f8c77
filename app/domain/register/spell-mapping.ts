import { z } from 'zod'
import type { Column } from '../table/pick-columns'
import { leavingKinds } from './leaving-kind'
import { type SpellColumn, spellColumns } from './spell-columns'

const columns = Object.keys(spellColumns) as [SpellColumn, ...SpellColumn[]]
const places = z.record(z.string(), z.string().min(1))

/**
 * What the columns and values of a foreign file mean. Only what differs has to be said: "Slutorsak 12" means
 * "ownRequest", the column "AnstId" is the employee number.
 */
export const spellMappingSchema = z.strictObject({
  /** Found out from the file when it is not said. */
  delimiter: z.string().length(1).optional(),
  /** Which column of the file it is, as spelled in its first row. */
  columns: z.partialRecord(z.enum(columns), z.string().min(1)).default({}),
  /** Value in the file → what it means. "" is a blank cell. */
  values: z
    .strictObject({
      leaving: z.record(z.string(), z.enum([...leavingKinds, 'none'])).default({}),
      permanent: z.record(z.string(), z.enum(['yes', 'no', 'notStated'])).default({}),
      district: places.default({}),
      unit: places.default({}),
      role: z.record(z.string(), z.string()).default({}),
    })
    .prefault({}),
})
export type SpellMapping = z.infer<typeof spellMappingSchema>

export const noMapping: SpellMapping = spellMappingSchema.parse({})

/** The columns to look for: a column that the mapping names is looked for under that name alone, and must be there. */
export function columnsBy({ columns: named }: SpellMapping): Readonly<Record<SpellColumn, Column>> {
  const sought: Record<SpellColumn, Column> = { ...spellColumns }
  for (const key of columns) {
    const name = named[key]
    if (name !== undefined) sought[key] = { names: [name], isRequired: true }
  }
  return sought
}
