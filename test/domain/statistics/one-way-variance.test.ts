import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneWayVariance } from '~/domain/statistics/one-way-variance'
import { spreadOf } from '~/domain/statistics/spread'
import { groups } from './arbitraries'

test('unequal groups are worth less than their mean size', () => {
  // (10 - (1 + 81) / 10) / 1
  const variance = oneWayVariance([spreadOf([1]), spreadOf([1, 2, 3, 4, 5, 6, 7, 8, 9])])
  expect(variance?.n0).toBeCloseTo(1.8, 12)
})

test('there must be two groups, and one of them of two', () => {
  expect(oneWayVariance([])).toBeNull()
  expect(oneWayVariance([spreadOf([1, 2]), spreadOf([])])).toBeNull()
  expect(oneWayVariance([spreadOf([1]), spreadOf([2])])).toBeNull()
})

test('squares between and within add up to the squares about the grand mean', () => {
  fc.assert(
    fc.property(groups, (samples) => {
      const variance = oneWayVariance(samples.map(spreadOf))
      if (variance === null) return
      const total = spreadOf(samples.flat()).squaredDeviations
      expect(variance.squaresBetween + variance.squaresWithin).toBeCloseTo(total, 6)
    }),
  )
})
