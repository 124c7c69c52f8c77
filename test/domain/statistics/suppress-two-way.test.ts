import fc from 'fast-check'
import { expect, test } from 'vitest'
import { disclosureBounds } from '~/domain/statistics/disclosure-bounds'
import { suppressTwoWay } from '~/domain/statistics/suppress-two-way'

test('one small cell takes three others along, so that no line gives it away', () => {
  expect(
    suppressTwoWay(
      [
        [2, 30, 30],
        [30, 30, 30],
        [30, 30, 30],
      ],
      5,
    ),
  ).toEqual([
    ['primary', 'secondary', 'ok'],
    ['secondary', 'secondary', 'ok'],
    ['ok', 'ok', 'ok'],
  ])
})

test('a cell that crosses a suppressed line is taken before a smaller one that does not', () => {
  expect(
    suppressTwoWay(
      [
        [2, 6, 30],
        [9, 9, 1],
        [30, 30, 30],
      ],
      5,
    )[0],
  ).toEqual(['primary', 'ok', 'secondary'])
})

test('nothing small, or nothing at all, hides nothing', () => {
  expect(
    suppressTwoWay(
      [
        [6, 8],
        [9, 11],
      ],
      5,
    ),
  ).toEqual([
    ['ok', 'ok'],
    ['ok', 'ok'],
  ])
  expect(suppressTwoWay([], 5)).toEqual([])
  expect(suppressTwoWay([[3]], 5)).toEqual([['primary']])
})

test('wherever an open cell is left in its line, no suppressed cell can be computed', () => {
  const table = fc.array(fc.array(fc.integer({ min: 5, max: 30 }), { minLength: 4, maxLength: 4 }), {
    minLength: 4,
    maxLength: 6,
  })
  fc.assert(
    fc.property(table, fc.nat(3), fc.nat(3), fc.integer({ min: 1, max: 4 }), (rows, row, column, small) => {
      const counts = rows.map((cells, i) =>
        cells.map((count, j) => (i === row && j === column ? small : count)),
      )
      for (const { low, high } of disclosureBounds(counts, suppressTwoWay(counts, 5)))
        expect(high - low).toBeGreaterThan(1)
    }),
  )
})
