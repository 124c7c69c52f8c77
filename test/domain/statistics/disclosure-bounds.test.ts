import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CellStatus } from '~/domain/statistics/cell-status'
import { disclosureBounds } from '~/domain/statistics/disclosure-bounds'

test('a lone suppressed cell is known exactly', () => {
  expect(
    disclosureBounds(
      [
        [2, 30],
        [30, 30],
      ],
      [
        ['primary', 'ok'],
        ['ok', 'ok'],
      ],
    ),
  ).toEqual([{ row: 0, column: 0, low: 2, high: 2 }])
})

test('four in a square can swap until one of them is empty', () => {
  const hidden: CellStatus[][] = [
    ['primary', 'secondary'],
    ['secondary', 'secondary'],
  ]
  expect(
    disclosureBounds(
      [
        [2, 6],
        [7, 9],
      ],
      hidden,
    ),
  ).toEqual([
    { row: 0, column: 0, low: 0, high: 8 },
    { row: 0, column: 1, low: 0, high: 8 },
    { row: 1, column: 0, low: 1, high: 9 },
    { row: 1, column: 1, low: 7, high: 15 },
  ])
})

test('nothing suppressed leaves nothing to guess', () => {
  expect(disclosureBounds([], [])).toEqual([])
  expect(disclosureBounds([[6, 0]], [['ok', 'empty']])).toEqual([])
})

test('the true count lies within its bounds, and the bounds within the margins', () => {
  const table = fc.array(fc.array(fc.nat(20), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(table, (counts) => {
      const status = counts.map((row) =>
        row.map((count): CellStatus => (count === 0 ? 'empty' : 'secondary')),
      )
      for (const { row, column, low, high } of disclosureBounds(counts, status)) {
        const count = counts[row]?.[column] ?? NaN
        const margin = (counts[row] ?? []).reduce((sum, value) => sum + value, 0)
        expect(low).toBeLessThanOrEqual(count + 1e-9)
        expect(high).toBeGreaterThanOrEqual(count - 1e-9)
        expect(high).toBeLessThanOrEqual(margin + 1e-9)
      }
    }),
    { numRuns: 50 },
  )
})
