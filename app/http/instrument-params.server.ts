import { z } from 'zod'

/** The address of one version of an instrument. */
export const instrumentParamsSchema = z.object({
  code: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  version: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number),
})

/** Putting in the instruments that ship. */
export const shipSchema = z.object({ act: z.literal('ship') })

export const publishSchema = z.object({ act: z.literal('publish') })
