import { z } from 'zod'
import { languageSchema } from '../instrument/localised-text'
import { districtIdSchema, isoDateSchema, unitIdSchema } from '../organisation/organisation'
import { tenureBands } from './tenure-bands'

/** The roles of the profession, as on the invitation. */
export const professionRoles = ['mottagning', 'utredning', 'familjehem', 'forste', 'ovrigt'] as const

/** A person to be asked, as HR enters them one by one or by file. */
export const participantSchema = z.strictObject({
  name: z.string().trim().min(1).max(200),
  email: z.email().max(254).nullable(),
  districtId: districtIdSchema,
  unitId: unitIdSchema.nullable(),
  role: z.enum(professionRoles).nullable(),
  tenureBand: z.enum(tenureBands).nullable(),
  /** The last day at work; required in an exit wave, `null` in others. */
  lastDay: isoDateSchema.nullable(),
  language: languageSchema,
})
export type Participant = z.infer<typeof participantSchema>
