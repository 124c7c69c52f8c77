import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type HiddenCount, leastDeterminedHolds } from '~/domain/statistics/least-determined'
import { spanAudit } from '~/domain/statistics/span-audit'

const cell = (row: string | null, column: string | null, count: number): HiddenCount => ({
  row,
  column,
  count,
})

test('nothing hidden, or no sum known, gives nothing away', () => {
  expect(leastDeterminedHolds([], 5)).toBe(true)
  expect(leastDeterminedHolds([cell(null, null, 1)], 5)).toBe(true)
})

test('a single hidden count of a known sum is known', () => {
  expect(leastDeterminedHolds([cell('q1', null, 3)], 5)).toBe(false)
  expect(leastDeterminedHolds([cell('q1', null, 3), cell('q1', null, 4)], 5)).toBe(true)
})

test('a table that is hidden altogether keeps its cells', () => {
  const table = ['q1', 'q2'].flatMap((row) => ['a', 'b'].map((column) => cell(row, column, 3)))
  expect(leastDeterminedHolds(table, 5)).toBe(true)
})

test('a bridge between two tables is found', () => {
  const table = (rows: string[], columns: string[]) =>
    rows.flatMap((row) => columns.map((column) => cell(row, column, 9)))
  const two = [...table(['q1', 'q2'], ['a', 'b']), ...table(['q3', 'q4'], ['c', 'd'])]
  expect(leastDeterminedHolds(two, 5)).toBe(true)
  expect(leastDeterminedHolds([...two, cell('q1', 'c', 2)], 5)).toBe(false)
})

test('it finds what the span test finds', () => {
  const someCell = fc.record({
    row: fc.constantFrom('q1', 'q2', 'q3', null),
    column: fc.constantFrom('a', 'b', 'c', null),
    count: fc.integer({ min: 1, max: 6 }),
  })
  fc.assert(
    fc.property(
      fc.array(someCell, { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 2, max: 12 }),
      (cells, k) => {
        const atoms = cells.map(({ count }, place) => ({ code: `x${place}`, count }))
        const sumsOf = (kind: 'row' | 'column') =>
          [...new Set(cells.map((one) => one[kind]))]
            .filter((name) => name !== null)
            .map((name) => cells.flatMap((one, place) => (one[kind] === name ? [`x${place}`] : [])))
        const { verdict } = spanAudit(atoms, [...sumsOf('row'), ...sumsOf('column')], k)
        expect(leastDeterminedHolds(cells, k)).toBe(verdict === 'safe')
      },
    ),
    { numRuns: 400 },
  )
})
