import fc from 'fast-check'
import { expect, test } from 'vitest'
import { releasedSets, type ReleasedSets } from '~/domain/statistics/released-sets'
import { splitChange } from '~/domain/statistics/split-change'
import { arbitrarySets } from './arbitrary-sets'

const precision = 1e-13

function sumOfSet(released: ReleasedSets, onAtoms: ArrayLike<number>, set: number): number {
  const isIn = (atom: number) =>
    released.sets.subarray(released.starts[atom], released.starts[atom + 1]).includes(set)
  return Array.from({ length: released.atomCount }, (_, atom) =>
    isIn(atom) ? (onAtoms[atom] ?? 0) : 0,
  ).reduce((sum, value) => sum + value, 0)
}

test('by hand: of two atoms whose sum is told, only what goes from one to the other is invisible', () => {
  const { invisible, weights } = splitChange(releasedSets([[0], [0]], 1), [3, 1], [1, 1], precision)
  expect([...invisible]).toEqual([expect.closeTo(1, 9), expect.closeTo(-1, 9)])
  expect([...weights]).toEqual([expect.closeTo(2, 9)])
})

test('nothing told: everything is invisible; an atom without freedom stays', () => {
  expect([...splitChange(releasedSets([[], []], 0), [3, 1], [1, 0], precision).invisible]).toEqual([3, 0])
})

test('no atoms', () => {
  expect([...splitChange(releasedSets([], 3), [], [], precision).invisible]).toEqual([])
})

test('law: no released sum shows the invisible part, and with full freedom the sets explain the rest', () => {
  fc.assert(
    fc.property(
      arbitrarySets,
      fc.infiniteStream(fc.integer({ min: -9, max: 9 })),
      ({ memberships, setCount }, numbers) => {
        const released = releasedSets(memberships, setCount)
        const change = memberships.map(() => Number(numbers.next().value))
        const { invisible, weights } = splitChange(
          released,
          change,
          change.map(() => 1),
          precision,
        )
        for (let set = 0; set < setCount; set += 1)
          expect(sumOfSet(released, invisible, set)).toBeCloseTo(0, 6)
        memberships.forEach((sets, atom) => {
          const explained = sets.reduce((sum, set) => sum + (weights[set] ?? 0), 0)
          expect((invisible[atom] ?? 0) + explained).toBeCloseTo(change[atom] ?? 0, 6)
        })
      },
    ),
  )
})
