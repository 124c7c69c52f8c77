/** How many gave each value. The sufficient statistic of a share, of the net score and of homogeneity. */
export type Tally = ReadonlyMap<number, number>

export function tallyOf(values: Iterable<number | null>): Tally {
  const tally = new Map<number, number>()
  for (const value of values) {
    if (value !== null) tally.set(value, (tally.get(value) ?? 0) + 1)
  }
  return tally
}

/** How many values lie from `low` to `high`, both included. */
export function countBetween(tally: Tally, low: number, high: number): number {
  let count = 0
  for (const [value, times] of tally) {
    if (value >= low && value <= high) count += times
  }
  return count
}
