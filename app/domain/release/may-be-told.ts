import type { ItemTally } from '../instrument/item-tally'
import { homogeneity } from '../statistics/homogeneity'
import type { Moments } from '../statistics/moments'
import { spreadOf } from '../statistics/spread'

/** Two persons 0.05 apart on 0–100. Adding up 100 000 squares in double precision errs by less. */
const leastSquaredDeviations = 1e-3

/** Where everybody has the same value, the mean tells what each of them answered. */
export function hasSpread(moments: Moments): boolean {
  return spreadOf(moments).squaredDeviations > leastSquaredDeviations
}

/** So many persons may stand apart from all others; one or two may not. */
const fewestApart = 3

/**
 * How much of an item may be told of the persons behind this tally (domain file 4.3, step 7): nothing when they are
 * too few or all answered the same, nor when the mean alone says that one or two did not; only the mean when some step
 * was chosen by one or two; else everything. Of a choice without order there is no mean: its small counts are hidden
 * one by one (hide-counts.ts).
 */
export function tellableOf(tally: ItemTally, threshold: number): 'nothing' | 'mean' | 'everything' {
  const counts = Object.values(tally.counts)
  const moments = Object.values(tally.moments)
  if (tally.n < threshold || counts.includes(tally.n)) return 'nothing'
  if (moments.length === 0) return 'everything'
  if (!moments.every(hasSpread) || isNearTheEnd(tally)) return 'nothing'
  return counts.length === 0 || homogeneity(counts, threshold).display === 'full' ? 'everything' : 'mean'
}

/**
 * A mean one or two steps from the end that all could have chosen can only come from one or two persons who did not
 * choose it: 98 of 14 persons is one who said 4, and thirteen who said 5.
 */
function isNearTheEnd({ counts }: ItemTally): boolean {
  const steps = Object.entries(counts).map(([code, count]) => ({ step: Number(code), count }))
  if (steps.length === 0) return false
  const ends = [Math.min, Math.max].map((end) => end(...steps.map(({ step }) => step)))
  const distances = ends.map((end) =>
    steps.reduce((sum, { step, count }) => sum + Math.abs(step - end) * count, 0),
  )
  return distances.some((distance) => distance < fewestApart)
}
