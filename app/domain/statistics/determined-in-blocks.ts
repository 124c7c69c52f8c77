import { type DisjointRows, disjointRows, originalWeights } from './disjoint-rows'
import type { ReleasedSets } from './released-sets'
import { splitChange, splittingChange } from './split-change'
import { leastSumsToNothing } from './sums-to-nothing'

/** People whom nothing tells apart: how many, the sums that they are part of, and a block of the table they stand in. */
export type Alike = { readonly persons: number; readonly block: string; readonly sums: readonly number[] }

/** A set that follows from the sums, and those of the sums that it follows from that hold some of it. */
export type GivenAway = { readonly members: readonly number[]; readonly from: readonly number[] }

/** What was found, and what it was found in, for when less is told. */
export type Determined = {
  readonly found: readonly GivenAway[]
  /** All sums that the sets found follow from. */
  readonly from: readonly number[]
  readonly pieces: readonly Piece[]
  /** The sets found, as places in `pieces`. */
  readonly sets: readonly (readonly number[])[]
}

const tolerance = 1e-6
const precision = 1e-10
/** A set that is not determined passes all of them by chance less than once in 10^10. */
const fingerprints = 2
const negligible = 1e-6

/**
 * All least sets of fewer than `threshold` persons that adding and subtracting sums gives away: determined-sets.ts for
 * tables that are too large for it, of which each sum sees only parts (years, ways of leaving).
 *
 * If a set is a combination of sums, then what of it stands in one block is the same combination of what stands of the sums
 * in that block. So the sets that each block by itself gives away are the pieces that all sets given away are put together
 * from; there are few of them, and only they are tried with everything. Sets of up to four pieces are found, which is all of
 * them for thresholds up to five. Assumes that the attacker knows sums only, and who is not there at all.
 * In: groups of people; which sums are told; the threshold; what came out when all these and others were told. Out: places in `groups`; step by step, for it takes seconds.
 */
export function* determinedInBlocks(
  groups: readonly Alike[],
  isTold: (sum: number) => boolean,
  threshold: number,
  before?: Determined,
): Generator<undefined, Determined, undefined> {
  const pieces = before === undefined ? piecesOf(groups, isTold) : withLess(before.pieces, isTold)
  yield
  const pool = before === undefined ? yield* setsInBlocks(pieces, threshold) : before.sets
  if (pool.length === 0) return { found: [], from: [], pieces, sets: [] }
  const all = yield* disjointRows(pieces.map(({ sums }) => sums))
  yield
  const sets = yield* passingAll(all, pieces, pool, threshold)
  const from = yield* sumsBehind(all, sets)
  const found = sets.map((places) => ({
    members: places.flatMap((place) => pieces[place]?.members ?? []),
    from: [...new Set(places.flatMap((place) => pieces[place]?.sums ?? []))].filter((sum) => from.has(sum)),
  }))
  return { found, from: [...from], pieces, sets }
}

/** What each block gives away by itself, as places in `pieces`. */
function* setsInBlocks(
  pieces: readonly Piece[],
  threshold: number,
): Generator<undefined, readonly (readonly number[])[], undefined> {
  const sets: (readonly number[])[] = []
  for (const block of byBlock(pieces).values()) {
    const own = block.map((place) => pieces[place])
    const { released } = yield* disjointRows(own.map((piece) => piece?.sums ?? []))
    const persons = own.map((piece) => piece?.persons ?? 0)
    for (const chosen of smallSets(released, persons, threshold))
      sets.push(chosen.map((at) => block[at] ?? 0))
    yield
  }
  return sets
}
/** Of the sets that blocks give away, those that everything together does, alone or several of them. */
function* passingAll(
  { released }: DisjointRows,
  pieces: readonly Piece[],
  pool: readonly (readonly number[])[],
  threshold: number,
): Generator<undefined, readonly (readonly number[])[], undefined> {
  const sizes = pool.map((places) => places.reduce((sum, place) => sum + (pieces[place]?.persons ?? 0), 0))
  let found: readonly (readonly number[])[] | undefined
  for (let number = 0; number < fingerprints && found?.length !== 0; number += 1) {
    const full = new Float64Array(released.atomCount).fill(1)
    const steps = splittingChange(released, scattered(released.atomCount, number), full, precision)
    const { invisible } = yield* steps
    const print = pool.map((places) => places.reduce((sum, place) => sum + (invisible[place] ?? 0), 0))
    found =
      found === undefined
        ? leastSumsToNothing(print, sizes, threshold, tolerance)
        : found.filter((chosen) => addsUpToNothing(chosen, print))
  }
  return (found ?? [])
    .map((chosen) => chosen.flatMap((at) => pool[at] ?? []))
    .filter((places) => new Set(places).size === places.length)
}

type Piece = {
  readonly members: number[]
  readonly sums: readonly number[]
  readonly block: string
  persons: number
}

/** Groups that no told sum tells apart, together; those that are in none are left out. */
function piecesOf(groups: readonly Alike[], isTold: (sum: number) => boolean): readonly Piece[] {
  const pieces = new Map<string, Piece>()
  groups.forEach(({ persons, block, sums }, place) => {
    const told = sums.filter(isTold)
    if (persons === 0 || told.length === 0) return
    const key = told.join()
    const piece = pieces.get(key)
    if (piece === undefined) pieces.set(key, { members: [place], sums: told, block, persons })
    else {
      piece.members.push(place)
      piece.persons += persons
    }
  })
  return [...pieces.values()]
}

/** The same when less is told: what follows then did before, so the pieces and the sets found need not be sought again. */
function withLess(pieces: readonly Piece[], isTold: (sum: number) => boolean): readonly Piece[] {
  return pieces.map((piece) => ({ ...piece, sums: piece.sums.filter(isTold) }))
}

/** Places in `pieces`, by block. */
function byBlock(pieces: readonly Piece[]): ReadonlyMap<string, readonly number[]> {
  const blocks = new Map<string, number[]>()
  pieces.forEach(({ block }, place) => {
    const known = blocks.get(block)
    if (known === undefined) blocks.set(block, [place])
    else known.push(place)
  })
  return blocks
}

function smallSets(released: ReleasedSets, persons: readonly number[], threshold: number) {
  const small = [...persons.keys()].filter((place) => (persons[place] ?? 0) < threshold)
  if (small.length === 0) return []
  const of = (values: ArrayLike<number>) => small.map((place) => values[place] ?? 0)
  const prints = Array.from({ length: fingerprints }, (_, number) => of(fingerprint(released, number)))
  const [first = [], ...others] = prints
  return leastSumsToNothing(first, of(persons), threshold, tolerance)
    .filter((chosen) => others.every((print) => addsUpToNothing(chosen, print)))
    .map((chosen) => chosen.map((at) => small[at] ?? 0))
}

function addsUpToNothing(chosen: readonly number[], print: readonly number[]): boolean {
  return Math.abs(chosen.reduce((sum, place) => sum + (print[place] ?? 0), 0)) < tolerance
}

/** A change that no released sum shows, the same every time: numbers without a pattern (Knuth 1997, 3.2.1), projected. */
function fingerprint(released: ReleasedSets, number: number): Float64Array {
  const full = new Float64Array(released.atomCount).fill(1)
  return splitChange(released, scattered(released.atomCount, number), full, precision).invisible
}

function scattered(length: number, number: number): Float64Array {
  let state = (number + 1) * 2_654_435_761
  return Float64Array.from({ length }, () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 2_147_483_648 - 1
  })
}

/** The sums that combinations of the sets found are made of: of all sets at once, each with a weight of its own. */
function* sumsBehind(
  matrix: DisjointRows,
  found: readonly (readonly number[])[],
): Generator<undefined, ReadonlySet<number>, undefined> {
  const { released, rows } = matrix
  if (found.length === 0) return new Set()
  const wanted = new Float64Array(released.atomCount)
  const weights = scattered(found.length, fingerprints)
  found.forEach((places, at) => {
    for (const place of places) wanted[place] = (wanted[place] ?? 0) + 1.5 + (weights[at] ?? 0)
  })
  const full = new Float64Array(released.atomCount).fill(1)
  const solution = originalWeights(
    matrix,
    (yield* splittingChange(released, wanted, full, precision)).weights,
  )
  return new Set(rows.filter((_, set) => Math.abs(solution[set] ?? 0) > negligible).flat())
}
