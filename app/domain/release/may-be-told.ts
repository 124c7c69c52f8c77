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

/**
 * How much of an item may be told of the persons behind this tally (domain file 4.3, step 7): nothing when they are
 * too few or all answered the same; only the mean when some step was chosen by one or two; else everything. Of a
 * choice without order there is no mean: its small counts are hidden one by one (hide-counts.ts).
 */
export function tellableOf(tally: ItemTally, threshold: number): 'nothing' | 'mean' | 'everything' {
  const counts = Object.values(tally.counts)
  const moments = Object.values(tally.moments)
  if (tally.n < threshold || counts.includes(tally.n)) return 'nothing'
  if (moments.length === 0) return 'everything'
  if (!moments.every(hasSpread)) return 'nothing'
  return counts.length === 0 || homogeneity(counts, threshold).display === 'full' ? 'everything' : 'mean'
}
