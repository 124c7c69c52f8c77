/**
 * The sufficient statistics of a mean: how many values, their sum and the sum of their squares.
 * They add up: the moments of two disjoint groups together are the sums of theirs, and the
 * moments of "all others" are the total's less the group's.
 */
export type Moments = { readonly n: number; readonly sum: number; readonly sumSquares: number }

export const noMoments: Moments = { n: 0, sum: 0, sumSquares: 0 }

export function momentsOf(values: Iterable<number | null>): Moments {
  let n = 0
  let sum = 0
  let sumSquares = 0
  for (const value of values) {
    if (value === null) continue
    n += 1
    sum += value
    sumSquares += value * value
  }
  return { n, sum, sumSquares }
}

export function addMoments(a: Moments, b: Moments): Moments {
  return { n: a.n + b.n, sum: a.sum + b.sum, sumSquares: a.sumSquares + b.sumSquares }
}

/** The moments of those in `whole` who are not in `part`. */
export function subtractMoments(whole: Moments, part: Moments): Moments {
  return { n: whole.n - part.n, sum: whole.sum - part.sum, sumSquares: whole.sumSquares - part.sumSquares }
}
