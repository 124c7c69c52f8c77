import { addToSets, sumOverSets, type ReleasedSets } from './released-sets'

/** A weighted least squares problem, solved: what no released sum shows, and the sums that show the rest. */
export type Split = { readonly invisible: Float64Array; readonly weights: Float64Array }

const mostSteps = 3000
/** Atoms that are gone through before others have their turn. */
const atomsAtOnce = 100_000

/**
 * Splits a change of the atoms' figures into what no released sum shows and a combination of released sets:
 * `weights` w minimise |D (change - R'w)|, D the freedom of each atom and R the 0/1 matrix of released sets, and
 * `invisible` is D² (change - R'w). With full freedom (all 1) that is the orthogonal projection on the null space of R;
 * otherwise it is the direction of steepest ascent of `change` among those that leave all released sums as they are,
 * atoms without freedom staying put. Conjugate gradients on the normal equations (CGLS; Björck 1996, section 7.4),
 * columns scaled to length 1; `precision` is what may be left of them, relative to the size of D change.
 * In: `change` and `freedom` by atom. Out: by atom and by set.
 */
export function splitChange(
  released: ReleasedSets,
  change: ArrayLike<number>,
  freedom: ArrayLike<number>,
  precision: number,
): Split {
  const steps = splittingChange(released, change, freedom, precision)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

/** The same in pieces of some milliseconds, between which others may have their turn. */
export function* splittingChange(
  released: ReleasedSets,
  change: ArrayLike<number>,
  freedom: ArrayLike<number>,
  precision: number,
): Generator<undefined, Split, undefined> {
  const { atomCount, setCount } = released
  const scale = columnScale(released, freedom)
  const residual = Float64Array.from(
    { length: atomCount },
    (_, atom) => (freedom[atom] ?? 0) * (change[atom] ?? 0),
  )
  const scaled = new Float64Array(setCount)
  const along = new Float64Array(atomCount)
  const gradient = new Float64Array(setCount)
  const solution = new Float64Array(setCount)
  gather(released, residual, freedom, scale, gradient)
  const direction = gradient.slice()
  let length = squared(gradient)
  const enough = squared(residual) * precision ** 2
  for (let step = 0; step < mostSteps && length > enough && length > 0; step += 1) {
    for (let set = 0; set < setCount; set += 1) scaled[set] = (direction[set] ?? 0) * (scale[set] ?? 0)
    for (let atom = 0; atom < atomCount; atom += 1)
      along[atom] = sumOverSets(released, scaled, atom) * (freedom[atom] ?? 0)
    if (step % Math.ceil(atomsAtOnce / (atomCount + 1)) === 0) yield
    const shown = squared(along)
    if (shown === 0) break
    const alpha = length / shown
    for (let set = 0; set < setCount; set += 1)
      solution[set] = (solution[set] ?? 0) + alpha * (scaled[set] ?? 0)
    for (let atom = 0; atom < atomCount; atom += 1)
      residual[atom] = (residual[atom] ?? 0) - alpha * (along[atom] ?? 0)
    gather(released, residual, freedom, scale, gradient)
    const next = squared(gradient)
    for (let set = 0; set < setCount; set += 1)
      direction[set] = (gradient[set] ?? 0) + (next / length) * (direction[set] ?? 0)
    length = next
  }
  return { invisible: residual.map((value, atom) => value * (freedom[atom] ?? 0)), weights: solution }
}

/** 1 over the length of each set's column; 0 for a set without freedom. */
function columnScale(released: ReleasedSets, freedom: ArrayLike<number>): Float64Array {
  const squares = new Float64Array(released.setCount)
  for (let atom = 0; atom < released.atomCount; atom += 1)
    addToSets(released, squares, atom, (freedom[atom] ?? 0) ** 2)
  return squares.map((square) => (square > 0 ? 1 / Math.sqrt(square) : 0))
}

function gather(
  released: ReleasedSets,
  onAtoms: Float64Array,
  freedom: ArrayLike<number>,
  scale: Float64Array,
  sums: Float64Array,
): void {
  sums.fill(0)
  for (let atom = 0; atom < released.atomCount; atom += 1)
    addToSets(released, sums, atom, (onAtoms[atom] ?? 0) * (freedom[atom] ?? 0))
  for (let set = 0; set < sums.length; set += 1) sums[set] = (sums[set] ?? 0) * (scale[set] ?? 0)
}

function squared(vector: Float64Array): number {
  let sum = 0
  for (let place = 0; place < vector.length; place += 1) sum += (vector[place] ?? 0) ** 2
  return sum
}
