import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meanInterval } from '~/domain/statistics/mean-interval'
import { weightedMean } from '~/domain/statistics/weighted-mean'
import { scores } from './arbitraries'

test('a weight of three counts three times', () => {
  expect(
    weightedMean([
      { value: 0, weight: 3 },
      { value: 100, weight: 1 },
    ]),
  ).toMatchObject({ n: 2, mean: 50, weightedMean: 25 })
})

test('mean and effective n are those of R', () => {
  // w <- c(1, 1, 2); weighted.mean(c(1, 2, 4), w); sum(w)^2 / sum(w^2)
  const {
    weightedMean: mean,
    effectiveN,
    weightedSd,
    se,
  } = weightedMean(
    [
      [1, 1],
      [2, 1],
      [4, 2],
    ].map(([value = 0, weight = 0]) => ({ value, weight })),
  )
  expect([mean, effectiveN]).toEqual([2.75, expect.closeTo(16 / 6, 12)])
  expect(weightedSd).toBeCloseTo(Math.sqrt((1.6875 * 3) / 2), 12)
  expect(se).toBeCloseTo(Math.sqrt((1.6875 * 3) / 2 / (16 / 6)), 12)
})

test('nobody, one person, no weight and no spread', () => {
  const nothing = { weightedMean: null, effectiveN: null, weightedSd: null, se: null }
  expect(weightedMean([])).toEqual({ n: 0, mean: null, ...nothing })
  expect(weightedMean([{ value: 60, weight: 2 }])).toEqual({
    n: 1,
    mean: 60,
    weightedMean: 60,
    effectiveN: 1,
    weightedSd: null,
    se: null,
  })
  expect(weightedMean([{ value: 60, weight: 0 }])).toEqual({ n: 1, mean: 60, ...nothing })
  const alike = [0.3, 0.7, 1.1].map((weight) => ({ value: 100 / 3, weight }))
  expect(weightedMean(alike)).toMatchObject({ weightedSd: 0, se: 0 })
})

test('equal weights are no weights', () => {
  fc.assert(
    fc.property(scores, (values) => {
      const plain = meanInterval(values)
      const weighted = weightedMean(values.map((value) => ({ value, weight: 3 })))
      expect(weighted.weightedMean ?? -1).toBeCloseTo(plain.mean ?? -1, 9)
      expect(weighted.se ?? -1).toBeCloseTo(plain.se ?? -1, 9)
    }),
  )
})
