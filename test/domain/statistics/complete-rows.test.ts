import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnCount, columnOf, columnsOf, completeRows } from '~/domain/statistics/complete-rows'

test('a row with a gap is left out, and its columns stay counted', () => {
  const rows = [
    [1, 2],
    [null, 4],
    [5, 6],
  ]
  expect(completeRows(rows)).toEqual([
    [1, 2],
    [5, 6],
  ])
  expect(columnCount(rows)).toBe(2)
  expect(
    columnOf(
      [
        [1, 2],
        [5, 6],
      ],
      1,
    ),
  ).toEqual([2, 6])
})

test('nobody leaves empty columns', () => {
  expect(columnCount([])).toBe(0)
  expect(columnsOf([], 2)).toEqual([[], []])
})

test('columns of columns are the rows', () => {
  const table = fc.array(fc.tuple(fc.integer(), fc.integer(), fc.integer()), { minLength: 1 })
  fc.assert(
    fc.property(table, (rows) => {
      expect(columnsOf(columnsOf(rows, 3), rows.length)).toEqual(rows)
    }),
  )
})
