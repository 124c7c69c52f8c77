import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leastSumsToNothing, sumsToNothing } from '~/domain/statistics/sums-to-nothing'

const ones = (numbers: readonly number[]) => numbers.map(() => 1)
const of = (numbers: readonly number[], limit = 5) => sumsToNothing(numbers, ones(numbers), limit, 1e-9)

test('by hand: one, two, three and four numbers', () => {
  expect(of([2, 0, 3])).toEqual([[1]])
  expect(of([2, 7, -2])).toEqual([[0, 2]])
  expect(of([2, 7, -9, 100])).toEqual([[0, 1, 2]])
  expect(of([1, 2, 4, -7, 100])).toEqual([[0, 1, 2, 3]])
})

test('by hand: all choices, not only those with the fewest numbers, and none that holds another', () => {
  const least = (numbers: readonly number[]) => leastSumsToNothing(numbers, ones(numbers), 5, 1e-9)
  expect(least([0, 2, -2, 5, 6, -11, 100])).toEqual([[0], [1, 2], [3, 4, 5]])
  expect(least([2, -2, 5, -5]).toSorted()).toEqual([
    [0, 1],
    [2, 3],
  ])
  expect(least([1, 2, 4, -7, 0])).toEqual([[4], [0, 1, 2, 3]])
  expect(least([])).toEqual([])
})

test('what is too large together is left out', () => {
  expect(sumsToNothing([2, -2, 5, -5], [3, 2, 1, 3], 5, 1e-9)).toEqual([[2, 3]])
  expect(of([1, 2, 4, -7], 4)).toEqual([])
})

test('nothing, one number that is not 0, and all of them 0', () => {
  expect(of([])).toEqual([])
  expect(of([1])).toEqual([])
  expect(of([0, 0])).toEqual([[0], [1]])
})

test('law: the same as trying every choice', () => {
  const choices = fc.array(
    fc.record({ number: fc.integer({ min: -20, max: 20 }), size: fc.integer({ min: 1, max: 4 }) }),
    { maxLength: 9 },
  )
  fc.assert(
    fc.property(choices, fc.integer({ min: 2, max: 7 }), (given, limit) => {
      const found = sumsToNothing(
        given.map(({ number }) => number),
        given.map(({ size }) => size),
        limit,
        1e-9,
      )
      const all = Array.from({ length: 2 ** given.length }, (_, mask) =>
        [...given.keys()].filter((place) => (mask >> place) % 2 === 1),
      ).filter((places) => {
        const sum = (of: 'number' | 'size') =>
          places.reduce((total, place) => total + (given[place]?.[of] ?? 0), 0)
        return places.length > 0 && places.length <= 4 && sum('number') === 0 && sum('size') < limit
      })
      const fewest = Math.min(...all.map(({ length }) => length))
      const wanted = all.filter(({ length }) => length === fewest).map((places) => places.join())
      expect(found.map((places) => places.join()).sort()).toEqual(wanted.sort())
    }),
  )
})
