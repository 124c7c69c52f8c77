/** Every order is equally likely (Fisher and Yates) when `randomBelow(n)` gives each of 0 … n-1 with equal chance. */
export function shuffle<T extends object>(values: readonly T[], randomBelow: (limit: number) => number): T[] {
  const shuffled = [...values]
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = randomBelow(last + 1)
    const [a, b] = [shuffled[last], shuffled[other]]
    if (a === undefined || b === undefined) continue
    shuffled[last] = b
    shuffled[other] = a
  }
  return shuffled
}
