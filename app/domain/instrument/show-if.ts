import { z } from 'zod'

/**
 * A section or item is shown when the named earlier answer, or the background on the invitation,
 * is one of the codes. What it names must stand in an earlier section, so that each page is whole
 * without JavaScript.
 */
export const showIfSchema = z.union([
  z.strictObject({ item: z.string(), isAnyOf: z.array(z.string()).min(1) }),
  z.strictObject({ background: z.enum(['tenureBand', 'role']), isAnyOf: z.array(z.string()).min(1) }),
])
export type ShowIf = z.infer<typeof showIfSchema>
