/**
 * How many can have chosen a step, by step, when `n` persons on the steps from 0 to `last` have this sum together: every
 * number that some way of answering leads to.
 */
export function possibleCounts(n: number, sum: number, last: number): readonly (readonly number[])[] {
  const steps = Array.from({ length: last + 1 }, (_, step) => step)
  return steps.map((step) => {
    const others = steps.filter((other) => other !== step)
    const reachable = sumsOf(n, others)
    return Array.from({ length: n + 1 }, (_, count) => count).filter((count) =>
      reachable[n - count]?.has(sum - step * count),
    )
  })
}

const known = new Map<string, Set<number>[]>()

/** By number of persons, the sums that so many can have on these steps. */
function sumsOf(most: number, steps: readonly number[]): readonly ReadonlySet<number>[] {
  const sums = known.get(steps.join()) ?? [new Set([0])]
  known.set(steps.join(), sums)
  for (let persons = sums.length; persons <= most; persons += 1) {
    const before = [...(sums[persons - 1] ?? [])]
    sums.push(new Set(before.flatMap((sum) => steps.map((step) => sum + step))))
  }
  return sums
}

/**
 * The same of five steps when it is told besides how many chose the lowest two, the middle one and the highest two;
 * `undefined`: not told.
 */
export function possibleSteps(
  n: number,
  sum: number,
  [low, middle, high]: readonly (number | undefined)[],
): readonly ReadonlySet<number>[] {
  const possible = Array.from({ length: 5 }, () => new Set<number>())
  for (let below = low ?? 0; below <= (low ?? n); below += 1)
    for (let above = high ?? 0; above <= (high ?? n - below); above += 1) {
      const between = n - below - above
      if (between < 0 || (middle !== undefined && between !== middle)) continue
      for (let second = 0; second <= below; second += 1) {
        // Steps are worth 0 to 4.
        const highest = sum - second - 2 * between - 3 * above
        if (highest < 0 || highest > above) continue
        const counts = [below - second, second, between, above - highest, highest]
        counts.forEach((count, step) => possible[step]?.add(count))
      }
    }
  return possible
}
