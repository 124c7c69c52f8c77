import { z } from 'zod'
import { isoDateSchema } from '../organisation/organisation'
import { waveWindowSchema } from '../wave/wave-window'
import { releasedCellSchema } from './release-schema'

/** What may be told of several closed waves together, frozen like the release of one. */
export const windowReleaseSchema = z.strictObject({
  window: waveWindowSchema,
  instrumentCode: z.string(),
  instrumentVersion: z.number().int().min(1),
  minimumCellSize: z.number().int().min(1),
  minimumDetailSize: z.number().int().min(1),
  releasedOn: isoDateSchema,
  /** City, districts, units, tenure bands. A group that was hidden in one of the waves is not among them. */
  cells: z.array(releasedCellSchema).readonly(),
})
export type WindowRelease = z.infer<typeof windowReleaseSchema>
