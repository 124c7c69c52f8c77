import { roundForComparison } from './rounding'

export type MidRanks = {
  /** In the order of the values; equal values share the mean of their places. */
  readonly ranks: readonly number[]
  /** How many values each distinct value has, ascending by value. */
  readonly tieSizes: readonly number[]
}

/** Ranks from 1, after rounding to 9 decimals, so that 0.1 + 0.2 ties with 0.3. No values: two empty arrays. */
export function midRanks(values: readonly number[]): MidRanks {
  const rounded = values.map(roundForComparison)
  const order = rounded.map((_, index) => index).sort((a, b) => (rounded[a] ?? 0) - (rounded[b] ?? 0))
  const ranks = values.map(() => 0)
  const tieSizes: number[] = []
  for (let start = 0; start < order.length;) {
    const end = endOfTie(order, rounded, start)
    for (const index of order.slice(start, end)) ranks[index] = (start + 1 + end) / 2
    tieSizes.push(end - start)
    start = end
  }
  return { ranks, tieSizes }
}

function endOfTie(order: readonly number[], values: readonly number[], start: number): number {
  const value = values[order[start] ?? 0]
  let end = start + 1
  while (end < order.length && values[order[end] ?? 0] === value) end += 1
  return end
}
