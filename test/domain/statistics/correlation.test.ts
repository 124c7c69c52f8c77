import fc from 'fast-check'
import { expect, test } from 'vitest'
import { correlation, correlationMatrix } from '~/domain/statistics/correlation'
import { attitude } from './r-data'

test('a straight line correlates 1 or -1', () => {
  expect(correlation([1, 2, 3], [10, 20, 30])).toBeCloseTo(1, 12)
  expect(correlation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12)
})

test('the correlation is that of R', () => {
  // cor(attitude$rating, attitude$complaints)
  const column = (index: number) => attitude.map((row) => row[index] ?? 0)
  expect(correlation(column(0), column(1))).toBeCloseTo(0.8254176, 7)
})

test('what does not vary correlates with nothing', () => {
  expect(correlation([], [])).toBeNull()
  expect(correlation([1, 1], [1, 2])).toBeNull()
  expect(
    correlationMatrix([
      [1, 2],
      [3, 3],
    ]),
  ).toBeNull()
  expect(correlationMatrix([])).toEqual([])
})

test('x with y is y with x, and lies between -1 and 1', () => {
  const pair = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }))
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      const x = pairs.map(([first]) => first)
      const y = pairs.map(([, second]) => second)
      const r = correlation(x, y)
      expect(correlation(y, x) ?? 9).toBeCloseTo(r ?? 9, 12)
      expect(Math.abs(r ?? 0)).toBeLessThanOrEqual(1 + 1e-12)
    }),
  )
})
