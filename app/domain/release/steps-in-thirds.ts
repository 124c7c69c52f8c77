import type { Item } from '../instrument/item'
import type { ItemTally } from '../instrument/item-tally'
import type { ToldCounts } from './told-counts'

/**
 * The five steps of an item as three: 1 and 2, 3, 4 and 5. Where one step was chosen by one or two, the whole
 * distribution is not told; how many stand on either side of the middle often can be.
 */
export type Third = 'low' | 'middle' | 'high'

const steps: Readonly<Record<Third, readonly string[]>> = { low: ['1', '2'], middle: ['3'], high: ['4', '5'] }

/** Of items with five steps only. */
export function thirdsOf(item: Item): ToldCounts | undefined {
  if (item.kind !== 'agreement' && item.kind !== 'frequency') return undefined
  const parts: readonly Third[] = ['low', 'middle', 'high']
  return { keys: parts, countsOf: countThirds, relations: [{ whole: null, parts }] }
}

export function countThirds({ counts }: ItemTally): Readonly<Record<Third, number>> {
  const sumOf = (third: Third) => steps[third].reduce((sum, step) => sum + (counts[step] ?? 0), 0)
  return { low: sumOf('low'), middle: sumOf('middle'), high: sumOf('high') }
}

/** The fewest and the most who can have given an answer. */
export type Range = { readonly low: number; readonly high: number }

/** What thirds and the mean leave open: how many gave the lowest answer, and how many more gave the highest. */
export type OpenSteps = { readonly lowest: Range; readonly moreHighest: number | null }

/**
 * With the thirds, the mean tells how many more gave the highest answer than the lowest, and so the one of them from
 * the other. Without the thirds, anything from nobody to everybody.
 */
export function openSteps(tally: ItemTally, areThirdsTold: boolean): OpenSteps {
  if (!areThirdsTold) return { lowest: { low: 0, high: tally.n }, moreHighest: null }
  const { low, high } = countThirds(tally)
  const more = (tally.counts['5'] ?? 0) - (tally.counts['1'] ?? 0)
  return { lowest: { low: Math.max(0, -more), high: Math.min(low, high - more) }, moreHighest: more }
}
