import fc from 'fast-check'
import { expect, test } from 'vitest'
import { feasibleRange, interiorPoint } from '~/domain/statistics/feasible-range'
import { releasedSets } from '~/domain/statistics/released-sets'
import { rangeOfSum } from '../release/range-of-sum'
import { arbitrarySets } from './arbitrary-sets'

function rangeOf(
  memberships: readonly (readonly number[])[],
  setCount: number,
  truth: readonly number[],
  most: readonly number[],
  atoms: readonly number[],
): number {
  const figures = { released: releasedSets(memberships, setCount), truth, most }
  return feasibleRange(figures, interiorPoint(figures), new Set(atoms), Infinity)
}

test('by hand: two hidden districts of 4 and 6 with 500 points together', () => {
  // The four have between 0 and 400 of them, and the six then at most 500.
  expect(rangeOf([[0], [0]], 1, [100, 400], [400, 600], [0])).toBeCloseTo(400, 0)
  expect(rangeOf([[0], [0]], 1, [100, 400], [400, 600], [1])).toBeCloseTo(400, 0)
})

test('a sum that is told does not move; where nothing is told everything may', () => {
  expect(rangeOf([[0], [0]], 1, [100, 400], [400, 600], [0, 1])).toBe(0)
  expect(rangeOf([[], []], 0, [100, 400], [400, 600], [0])).toBeCloseTo(400, 0)
})

test('everybody at the limit leaves nothing open; no atoms and nobody: 0', () => {
  expect(rangeOf([[0], [0]], 1, [0, 0], [400, 600], [0])).toBe(0)
  expect(rangeOf([[0], [0]], 1, [100, 400], [400, 600], [])).toBe(0)
  expect(rangeOf([], 0, [], [], [])).toBe(0)
})

test('it stops when enough is found', () => {
  const figures = { released: releasedSets([[], []], 0), truth: [200, 300], most: [400, 600] }
  const found = feasibleRange(figures, interiorPoint(figures), new Set([0]), 50)
  expect(found).toBeGreaterThanOrEqual(50)
  expect(found).toBeLessThan(400)
})

test('law: never more than the linear programme allows, and nearly all of it', () => {
  fc.assert(
    fc.property(
      arbitrarySets,
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 10, maxLength: 10 }),
      fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
      ({ memberships, setCount, persons }, parts, chosen) => {
        const most = persons.map((count) => 100 * count)
        const truth = most.map((limit, atom) => (limit * (parts[atom] ?? 0)) / 20)
        const atoms = [...most.keys()].filter((atom) => chosen[atom])
        const found = rangeOf(memberships, setCount, truth, most, atoms)
        const exact = rangeOfSum(
          truth.map((value, atom) => ({ truth: value, most: most[atom] ?? 0 })),
          Array.from({ length: setCount }, (_, set) =>
            [...truth.keys()].filter((atom) => memberships[atom]?.includes(set)),
          ),
          atoms,
        )
        if (exact === undefined) return
        expect(found).toBeLessThanOrEqual(exact * 1.001 + 1e-3)
        expect(found).toBeGreaterThanOrEqual(exact * 0.6 - 1e-3)
      },
    ),
    { numRuns: 300 },
  )
})
