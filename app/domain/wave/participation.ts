import { z } from 'zod'
import { type DistrictId, districtIdSchema } from '../organisation/organisation'
import { type AnswerBand, answerBand, answerBandSchema, bandWidth } from './answer-band'

const countSchema = z.number().int().min(0)
const rangeSchema = z.strictObject({ from: countSchema, to: countSchema })

/** Between how many and how many have answered, both included. */
export type AnswerRange = z.infer<typeof rangeSchema>

/** What is told on one day of how many have answered. It stays the same all that day. */
export const participationSchema = z.strictObject({
  whole: answerBandSchema,
  /** Empty where people are asked one by one: whoever was asked last would be told by the next step. */
  districts: z
    .array(
      z.strictObject({
        districtId: districtIdSchema,
        /** Everybody who has been on the list, also those taken off it. */
        invited: countSchema,
        /** `null`: too few to be told of. */
        answers: rangeSchema.nullable(),
      }),
    )
    .readonly(),
})
export type Participation = z.infer<typeof participationSchema>

/** Whatever is told leaves so many possible numbers at least, for those who read all of it together. */
const fewestPossible = 3

/**
 * How many have answered, in the whole and by district. A district is told of in steps no finer than five, the lowest
 * under `minimumCellSize` and the highest from where fewer than that have not answered: who has not is nobody's to
 * count out either. One with fewer than twice that is not told of at all. Where whole and districts together would pin
 * a number, the smallest told is hidden until they do not.
 */
export function participationOf(
  counts: ReadonlyMap<DistrictId, { readonly invited: number; readonly answers: number }>,
  { minimumCellSize, perDistrict }: { readonly minimumCellSize: number; readonly perDistrict: boolean },
): Participation {
  const answers = [...counts.values()].reduce((sum, count) => sum + count.answers, 0)
  const whole = answerBand(answers, minimumCellSize)
  if (!perDistrict) return { whole, districts: [] }
  let districts = [...counts].map(([districtId, count]) => ({
    districtId,
    invited: count.invited,
    answers: rangeOf(count.answers, count.invited, minimumCellSize),
  }))
  while (isPinned(districts, whole)) {
    const told = districts.filter((district) => district.answers !== null)
    const smallest = told.toSorted((a, b) => a.invited - b.invited)[0]
    if (smallest === undefined) break
    districts = districts.map((one) => (one === smallest ? { ...one, answers: null } : one))
  }
  return { whole, districts }
}

function rangeOf(answers: number, invited: number, minimumCellSize: number): AnswerRange | null {
  if (invited < 2 * minimumCellSize) return null
  const band = answerBand(answers, minimumCellSize)
  if (band.kind === 'few') return { from: 0, to: minimumCellSize - 1 }
  const lastWhole = Math.floor((invited - 2 * minimumCellSize + 1) / bandWidth)
  const topFrom = minimumCellSize + bandWidth * Math.max(0, lastWhole)
  return answers >= topFrom ? { from: topFrom, to: invited } : { from: band.from, to: band.to }
}

type Told = {
  readonly districtId: DistrictId
  readonly invited: number
  readonly answers: AnswerRange | null
}

/** By interval arithmetic: the whole less what the others may be at most and at least. */
function isPinned(districts: readonly Told[], whole: AnswerBand): boolean {
  const ranges = districts.map(({ invited, answers }) => answers ?? { from: 0, to: invited })
  const lowest = ranges.reduce((sum, { from }) => sum + from, 0)
  const highest = ranges.reduce((sum, { to }) => sum + to, 0)
  const [from, to] = whole.kind === 'few' ? [0, whole.minimum - 1] : [whole.from, whole.to]
  return ranges.some((range) => {
    const low = Math.max(range.from, from - (highest - range.to))
    const high = Math.min(range.to, to - (lowest - range.from))
    const possible = high - low + 1
    return range.to > range.from && possible < Math.min(fewestPossible, range.to - range.from + 1)
  })
}
