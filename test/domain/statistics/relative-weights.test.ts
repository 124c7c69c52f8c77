import fc from 'fast-check'
import { expect, test } from 'vitest'
import { relativeWeights } from '~/domain/statistics/relative-weights'
import { attitude } from './r-data'

const predictors = attitude.map((row) => row.slice(1))
const rating = attitude.map((row) => row[0] ?? 0)

test('one predictor alone weighs its squared correlation', () => {
  const { r2, r, relativeWeight, relativeWeightPercent } = relativeWeights(
    predictors.map((row) => row.slice(0, 1)),
    rating,
  )
  expect(r2).toBeCloseTo((r[0] ?? 0) ** 2, 12)
  expect(relativeWeight).toEqual([r2])
  expect(relativeWeightPercent).toEqual([100])
})

test('weights and fit are those of R', () => {
  // summary(lm(rating ~ ., attitude)); iopsych::relWt(cor(attitude), 1, 2:7)
  const { r2, r2Adjusted, f, relativeWeight } = relativeWeights(predictors, rating)
  expect(r2).toBeCloseTo(0.732602, 6)
  expect(r2Adjusted).toBeCloseTo(0.6628, 4)
  expect(f).toBeCloseTo(10.502, 3)
  expect(relativeWeight[0]).toBeCloseTo(0.36276019965813067, 10)
  expect(relativeWeight[5]).toBeCloseTo(0.02019273715897575, 10)
})

test('too little data leaves the counts', () => {
  const none = [null, null]
  expect(
    relativeWeights(
      [
        [1, 2],
        [2, 1],
        [3, 5],
      ],
      [1, 2, 3],
    ),
  ).toEqual({
    n: 3,
    predictorCount: 2,
    r2: null,
    r2Adjusted: null,
    f: null,
    r: none,
    beta: none,
    relativeWeight: none,
    relativeWeightPercent: none,
  })
})

test('a perfect relation has no F, and none at all no percent', () => {
  expect(relativeWeights([[1], [2], [3], [5]], [2, 4, 6, 10])).toMatchObject({
    r2: expect.closeTo(1, 12),
    f: null,
  })
  expect(relativeWeights([[-1], [1], [-1], [1]], [-1, -1, 1, 1])).toMatchObject({
    r2: 0,
    f: 0,
    relativeWeightPercent: [null],
  })
})

test('weights sum to R², and turning a predictor about leaves them', () => {
  fc.assert(
    fc.property(fc.nat(5), (turned) => {
      const other = predictors.map((row) => row.map((value, index) => (index === turned ? -value : value)))
      const { r2, relativeWeight } = relativeWeights(other, rating)
      expect(relativeWeight.reduce<number>((sum, weight) => sum + (weight ?? 0), 0)).toBeCloseTo(r2 ?? 0, 12)
      expect(relativeWeight[0]).toBeCloseTo(0.36276019965813067, 10)
    }),
    { numRuns: 6 },
  )
})
