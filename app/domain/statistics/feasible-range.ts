import { splitChange } from './split-change'
import type { ReleasedSets } from './released-sets'

/** What is true of the atoms, and what it could be at most: figures that add up, from 0 to `most`. */
export type HiddenFigures = {
  readonly released: ReleasedSets
  /** Between 0 and `most`, by atom. */
  readonly truth: readonly number[]
  readonly most: readonly number[]
}

/** Of the way to the nearest limit. */
const stepLength = 0.95
const mostSteps = 60
/** Of the projections: a point may leave the released sums by so much of their size. */
const precision = 1e-10
const mostRounds = 8
/** Relative to the limit: closer than this an atom stands at it. */
const leastRoom = 1e-6
/** Relative to the limit: the room of an atom that may leave its limit. */
const leavingRoom = 0.05
/** Relative length of a projection that is nothing but rounding. */
const noise = 1e-7
/** Relative to the range: slower than this is standing still. */
const leastProgress = 1e-4

/**
 * How far the sum over some atoms could be from what it is, as far as somebody can tell who knows every released sum
 * and the limits of every atom: its largest less its smallest feasible value. Found by affine scaling (Dikin 1967;
 * Vanderbei, Meketon & Freedman 1986): from a feasible point along the projected gradient, scaled with the distance to
 * the limits. Every point on the way is feasible, so what is returned is attained: the true range is at least as wide.
 * Stops as soon as `enough` is reached. `start` is the interior point. Unit: that of the figures. No atoms: 0.
 */
export function feasibleRange(
  figures: HiddenFigures,
  start: Float64Array,
  atoms: ReadonlySet<number>,
  enough: number,
): number {
  const gradient = Float64Array.from(figures.truth, (_, atom) => (atoms.has(atom) ? 1 : 0))
  const highest = climb(figures, start, gradient, enough)
  const lowest = climb(
    figures,
    start,
    gradient.map((one) => -one),
    enough - highest,
  )
  return highest + lowest
}

/** How much `gradient` grows from the point on, at most. */
function climb(figures: HiddenFigures, from: Float64Array, gradient: Float64Array, enough: number): number {
  const { most } = figures
  const point = from.slice()
  let gained = 0
  for (let step = 0; step < mostSteps && gained < enough; step += 1) {
    const direction = steepest(figures, point, gradient)
    if (direction === undefined) break
    const length = stepLength * reach(point, direction, most)
    const gain = length * inner(direction, gradient)
    if (!Number.isFinite(gain) || gain <= 0) break
    direction.forEach((value, atom) => (point[atom] = (point[atom] ?? 0) + length * value))
    gained += gain
    if (gain < leastProgress * gained) break
  }
  return gained
}

/**
 * The scaled direction of steepest ascent. Atoms at a limit may leave it, but not go beyond: those that would are held.
 * Nothing can move: undefined.
 */
function steepest(
  { released, most }: HiddenFigures,
  point: Float64Array,
  gradient: Float64Array,
): Float64Array | undefined {
  /** -1 at 0, 1 at the limit, 0 between. */
  const sides = point.map((value, atom) => {
    const limit = most[atom] ?? 0
    return value <= leastRoom * limit ? -1 : limit - value <= leastRoom * limit ? 1 : 0
  })
  const room = point.map((value, atom) => {
    const limit = most[atom] ?? 0
    return sides[atom] === 0 ? Math.min(value, limit - value) : leavingRoom * limit
  })
  for (let round = 0; round < mostRounds; round += 1) {
    const direction = splitChange(released, gradient, room, precision).invisible
    if (isNoise(direction, gradient, room)) return undefined
    const held = [...direction.keys()].filter(
      (atom) => (room[atom] ?? 0) > 0 && (sides[atom] ?? 0) * (direction[atom] ?? 0) > 0,
    )
    if (held.length === 0) return direction
    for (const atom of held) room[atom] = 0
  }
  return undefined
}

/**
 * A point with the same released sums as the truth and room on all sides where there is any: from the truth towards
 * the point at which every atom has the same part of its limit. Atoms that stand in the way at a limit are left there,
 * and the others go on without them.
 */
export function interiorPoint({ released, truth, most }: HiddenFigures): Float64Array {
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
  const part = total(most) === 0 ? 0 : total(truth) / total(most)
  const point = Float64Array.from(truth)
  const freedom = most.map(Math.sqrt)
  for (let round = 0; round < mostRounds; round += 1) {
    const wanted = most.map((limit, atom) =>
      (freedom[atom] ?? 0) === 0 ? 0 : (part * limit - (point[atom] ?? 0)) / limit,
    )
    const direction = splitChange(released, wanted, freedom, precision).invisible
    const length = Math.min(1, stepLength * reach(point, direction, most))
    direction.forEach((value, atom) => (point[atom] = (point[atom] ?? 0) + length * value))
    if (length === 1) break
    direction.forEach((value, atom) => {
      const limit = most[atom] ?? 0
      const room = value > 0 ? limit - (point[atom] ?? 0) : value < 0 ? (point[atom] ?? 0) : limit
      if (room <= leastRoom * limit) freedom[atom] = 0
    })
  }
  return point
}

/** Whether nothing but rounding is left of the gradient: the sum cannot move. */
function isNoise(direction: Float64Array, gradient: Float64Array, room: Float64Array): boolean {
  const scaled = (values: Float64Array, power: number) =>
    values.reduce((sum, value, atom) => {
      const free = room[atom] ?? 0
      return free === 0 ? sum : sum + (value * free ** power) ** 2
    }, 0)
  return scaled(direction, -1) <= noise ** 2 * scaled(gradient, 1)
}

/** How far one can go in a direction until the first limit; nothing moves: Infinity. */
function reach(point: ArrayLike<number>, direction: Float64Array, most: readonly number[]): number {
  let nearest = Infinity
  const largest = direction.reduce((size, value) => Math.max(size, Math.abs(value)), 0)
  direction.forEach((value, atom) => {
    if (Math.abs(value) <= 1e-12 * largest || value === 0) return
    const room = value > 0 ? (most[atom] ?? 0) - (point[atom] ?? 0) : (point[atom] ?? 0)
    nearest = Math.min(nearest, Math.max(0, room) / Math.abs(value))
  })
  return nearest
}

function inner(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0)
}
