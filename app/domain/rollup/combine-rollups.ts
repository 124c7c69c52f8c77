import type { ItemTally } from '../instrument/item-tally'
import { addMoments, noMoments, subtractMoments, type Moments } from '../statistics/moments'
import { cellKey } from './cell'
import { byCell } from './cell-order'
import { addCrossProducts } from './cross-products'
import type { CellRelations, CellRollup, Rollup } from './rollup'

/** The rollup of two disjoint sets of responses together. */
export function addRollups(a: Rollup, b: Rollup): Rollup {
  const cells = new Map(a.map((cell) => [cellKey(cell.cell), cell]))
  for (const cell of b) {
    const key = cellKey(cell.cell)
    const known = cells.get(key)
    cells.set(key, known === undefined ? cell : addCells(known, cell))
  }
  return [...cells.values()].sort((first, second) => byCell(first.cell, second.cell))
}

/** Two cells without a person in common, under the name of the first. */
function addCells(a: CellRollup, b: CellRollup): CellRollup {
  const sum = combine(a, b, (x, y) => x + y, addMoments)
  if (a.relations === undefined || b.relations === undefined) return sum
  return { ...sum, relations: addRelations(a.relations, b.relations) }
}

/** Those in `whole` who are not in `part`, under the name of the whole. */
export function subtractCells(whole: CellRollup, part: CellRollup): CellRollup {
  return combine(whole, part, (x, y) => x - y, subtractMoments)
}

type OfNumbers = (a: number, b: number) => number
type OfMoments = (a: Moments, b: Moments) => Moments

function combine(a: CellRollup, b: CellRollup, numbers: OfNumbers, moments: OfMoments): CellRollup {
  return {
    cell: a.cell,
    respondents: numbers(a.respondents, b.respondents),
    scales: zip(a.scales, b.scales, noMoments, moments),
    items: zip(a.items, b.items, noTally, (x, y) => combineTallies(x, y, numbers, moments)),
    complete: zip(a.complete ?? {}, b.complete ?? {}, [], (x, y) => zipList(x, y, moments)),
  }
}

export const noTally: ItemTally = { n: 0, notApplicable: 0, counts: {}, moments: {} }

/** What two groups without a person in common answered to the same item. */
export function addTallies(a: ItemTally, b: ItemTally): ItemTally {
  return combineTallies(a, b, (x, y) => x + y, addMoments)
}

function combineTallies(a: ItemTally, b: ItemTally, numbers: OfNumbers, moments: OfMoments): ItemTally {
  return {
    n: numbers(a.n, b.n),
    notApplicable: numbers(a.notApplicable, b.notApplicable),
    counts: zip(a.counts, b.counts, 0, numbers),
    moments: zip(a.moments, b.moments, noMoments, moments),
  }
}

function zip<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  none: T,
  combineTwo: (x: T, y: T) => T,
): Record<string, T> {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return Object.fromEntries(keys.map((key) => [key, combineTwo(a[key] ?? none, b[key] ?? none)]))
}

function zipList(a: readonly Moments[], b: readonly Moments[], combineTwo: OfMoments): readonly Moments[] {
  const places = a.length >= b.length ? a : b
  return places.map((_, place) => combineTwo(a[place] ?? noMoments, b[place] ?? noMoments))
}

function addRelations(a: CellRelations, b: CellRelations): CellRelations {
  const areas = [...new Set([...Object.keys(a.areas), ...Object.keys(b.areas)])]
  return {
    areas: Object.fromEntries(
      areas.flatMap((area) => {
        const [first, second] = [a.areas[area], b.areas[area]]
        const sum = first && second ? addCrossProducts(first, second) : (first ?? second)
        return sum === undefined ? [] : [[area, sum]]
      }),
    ),
    drivers: addCrossProducts(a.drivers, b.drivers),
  }
}
