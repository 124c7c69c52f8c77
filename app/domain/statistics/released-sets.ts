/**
 * The 0/1 matrix of released sets over atoms (finest groups of people), by atom: atom i is part of the sets
 * `sets[starts[i]]` to `sets[starts[i + 1] - 1]`. Two flat arrays, because audits walk over it thousands of times.
 */
export type ReleasedSets = {
  readonly atomCount: number
  readonly setCount: number
  readonly starts: Int32Array
  readonly sets: Int32Array
}

/** From the places of the released sets that each atom is part of. */
export function releasedSets(memberships: readonly (readonly number[])[], setCount: number): ReleasedSets {
  const starts = new Int32Array(memberships.length + 1)
  memberships.forEach((sets, atom) => (starts[atom + 1] = (starts[atom] ?? 0) + sets.length))
  return { atomCount: memberships.length, setCount, starts, sets: Int32Array.from(memberships.flat()) }
}

/** The sum of `onSets` over the sets that an atom is part of. */
export function sumOverSets(released: ReleasedSets, onSets: Float64Array, atom: number): number {
  let sum = 0
  const end = released.starts[atom + 1] ?? 0
  for (let at = released.starts[atom] ?? 0; at < end; at += 1) sum += onSets[released.sets[at] ?? 0] ?? 0
  return sum
}

/** Adds the amount to every set that an atom is part of. */
export function addToSets(released: ReleasedSets, onSets: Float64Array, atom: number, amount: number): void {
  const end = released.starts[atom + 1] ?? 0
  for (let at = released.starts[atom] ?? 0; at < end; at += 1) {
    const set = released.sets[at] ?? 0
    onSets[set] = (onSets[set] ?? 0) + amount
  }
}
