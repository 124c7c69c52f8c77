import fc from 'fast-check'
import { expect, test } from 'vitest'
import { correlationMatrix } from '~/domain/statistics/correlation'
import { columnsOf } from '~/domain/statistics/complete-rows'
import { oneFactor } from '~/domain/statistics/one-factor'
import { attitude } from './r-data'

test('three items that all correlate one half load √½', () => {
  const { loadings, unique } = oneFactor([
    [1, 0.5, 0.5],
    [0.5, 1, 0.5],
    [0.5, 0.5, 1],
  ])
  for (const loading of loadings) expect(loading).toBeCloseTo(Math.SQRT1_2, 9)
  for (const left of unique) expect(left).toBeCloseTo(0.5, 9)
})

test('what the factor leaves is that of R', () => {
  // factanal(attitude, 1)$uniquenesses
  const { unique } = oneFactor(correlationMatrix(columnsOf(attitude, 7)) ?? [])
  expect(unique[0]).toBeCloseTo(1 - 0.8524773614522841 ** 2, 7)
  expect(unique[1]).toBeCloseTo(1 - 0.9022410807635276 ** 2, 7)
})

test('items that repeat each other keep the least unique variance, unrelated ones come to an end', () => {
  expect(oneFactor([]).loadings).toEqual([])
  const same = [
    [1, 1, 1],
    [1, 1, 1],
    [1, 1, 1],
  ]
  expect(oneFactor(same).unique).toEqual([0.005, 0.005, 0.005])
  const unrelated = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]
  for (const loading of oneFactor(unrelated).loadings) expect(Math.abs(loading)).toBeLessThanOrEqual(1)
})

test('correlations that one factor made give that factor back', () => {
  const loading = fc.double({ min: 0.3, max: 0.95, noNaN: true })
  fc.assert(
    fc.property(fc.tuple(loading, loading, loading, loading), (made) => {
      const correlations = made.map((a, i) => made.map((b, j) => (i === j ? 1 : a * b)))
      expect(oneFactor(correlations).loadings).toEqual(made.map((value) => expect.closeTo(value, 6)))
    }),
    { numRuns: 30 },
  )
})
