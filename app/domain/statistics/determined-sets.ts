import { releasedSets, type ReleasedSets } from './released-sets'
import { splitChange } from './split-change'
import { sumsToNothing } from './sums-to-nothing'

/** What the sum of a determined set may be off by, for fingerprints of size about 1. */
const tolerance = 1e-6
const precision = 1e-10
/** Sets of more pieces are not found. */
export const piecesFound = 4

/** A set that is not determined passes all of them by chance less than once in 10^15. */
const fingerprints = 3

/**
 * The sets of fewer than `threshold` persons that adding and subtracting released sums gives away: the sets with the
 * fewest pieces, as lists of atoms; none: an empty list. The span audit (span-audit.ts) for many atoms.
 *
 * A set lies in the row space of the released sets exactly when every change that no released sum shows leaves the
 * set's sum alone. So a random such change (a vector of the null space) is a fingerprint: a set is determined when the
 * fingerprints of its pieces add up to 0. Pieces are atoms that no released set tells apart. Sets of up to four pieces
 * are found, which is all of them for thresholds up to five.
 * Assumes that the attacker knows only sums over released sets, and which atoms are empty.
 * Source: Hundepool et al. (2012), linear audit; the fingerprint is ours.
 * In: the released sets and the persons in each atom.
 */
export function determinedSets(
  released: ReleasedSets,
  persons: readonly number[],
  threshold: number,
): readonly (readonly number[])[] {
  const pieces = piecesOf(released, persons)
  const sets = releasedSets(
    pieces.map(({ sets }) => sets),
    released.setCount,
  )
  const small = [...pieces.keys()].filter((at) => (pieces[at]?.persons ?? 0) < threshold)
  if (small.length === 0) return []
  const sizes = small.map((at) => pieces[at]?.persons ?? 0)
  const prints = (number: number) => {
    const print = fingerprint(sets, number)
    return small.map((at) => print[at] ?? 0)
  }
  let found = sumsToNothing(prints(0), sizes, threshold, tolerance)
  for (let number = 1; number < fingerprints && found.length > 0; number += 1) {
    const print = prints(number)
    found = found.filter(
      (chosen) => Math.abs(chosen.reduce((sum, at) => sum + (print[at] ?? 0), 0)) < tolerance,
    )
  }
  const fewest = Math.min(...found.map(({ length }) => length))
  return found
    .filter(({ length }) => length === fewest)
    .map((chosen) => chosen.flatMap((at) => pieces[small[at] ?? 0]?.atoms ?? []).sort((a, b) => a - b))
}

type Piece = { readonly atoms: number[]; readonly sets: readonly number[]; persons: number }

/** Atoms with somebody in them, those that no released set tells apart together. */
function piecesOf({ atomCount, starts, sets }: ReleasedSets, persons: readonly number[]): readonly Piece[] {
  const pieces = new Map<string, Piece>()
  for (let atom = 0; atom < atomCount; atom += 1) {
    const count = persons[atom] ?? 0
    if (count === 0) continue
    const own = [...sets.subarray(starts[atom], starts[atom + 1])]
    const key = own.join()
    const piece = pieces.get(key)
    if (piece === undefined) pieces.set(key, { atoms: [atom], sets: own, persons: count })
    else {
      piece.atoms.push(atom)
      piece.persons += count
    }
  }
  return [...pieces.values()]
}

/** A change that no released sum shows, the same every time: numbers without a pattern (Knuth 1997, 3.2.1), projected. */
function fingerprint(released: ReleasedSets, number: number): Float64Array {
  let state = (number + 1) * 2654435761
  const scattered = Float64Array.from({ length: released.atomCount }, () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 2147483648 - 1
  })
  const full = new Float64Array(released.atomCount).fill(1)
  return splitChange(released, scattered, full, precision).invisible
}
