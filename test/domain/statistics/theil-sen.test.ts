import fc from 'fast-check'
import { expect, test } from 'vitest'
import { theilSen } from '~/domain/statistics/theil-sen'

const series = (values: number[]) => values.map((value, index) => ({ value, time: index + 1 }))

test('one wild value does not move the slope', () => {
  // median of the pairwise slopes, as in R: mblm::mblm(y ~ t, repeated = FALSE)
  expect(theilSen(series([1, 2, 3, 4, 100]))).toBe(1)
})

test('without two times there is no slope', () => {
  expect(theilSen([])).toBeNull()
  expect(theilSen(series([1]))).toBeNull()
  expect(theilSen([1, 2, 3].map((value) => ({ value, time: 4 })))).toBeNull()
})

test('a straight line is found again', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 2, max: 20 }), (slope, n) => {
      expect(theilSen(series(Array.from({ length: n }, (_, index) => slope * index)))).toBeCloseTo(slope, 12)
    }),
  )
})
