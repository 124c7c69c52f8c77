import { expect, test } from 'vitest'
import { driverModel } from '~/domain/statistics/driver-model'
import { attitude } from './r-data'

const predictors = attitude.map((row) => row.slice(1))
const outcome = attitude.map((row) => row[0] ?? 0)

test('whoever misses a predictor or the outcome is left out', () => {
  const { n, predictorCount } = driverModel(
    [[null, 1, 2, 3, 4, 5], ...predictors, ...predictors],
    [1, ...outcome],
  )
  expect({ n, predictorCount }).toEqual({ n: 30, predictorCount: 6 })
})

test('correlations with the outcome are those of R', () => {
  // cor(attitude)[-1, 1]
  const { correlations } = driverModel(predictors, outcome)
  expect(correlations?.withOutcome[0]).toBeCloseTo(0.825417569542146, 12)
  expect(correlations?.withOutcome[5]).toBeCloseTo(0.1550862526011936, 12)
})

test('too few persons, a constant or predictors that determine each other make no model', () => {
  expect(driverModel([], []).correlations).toBeNull()
  expect(
    driverModel(
      [
        [1, 2],
        [2, 1],
        [3, 5],
      ],
      [1, 2, 3],
    ),
  ).toEqual({ n: 3, predictorCount: 2, correlations: null })
  expect(
    driverModel(
      predictors,
      outcome.map(() => 3),
    ).correlations,
  ).toBeNull()
  expect(
    driverModel(
      predictors.map((row) => [...row, 7]),
      outcome,
    ).correlations,
  ).toBeNull()
  expect(
    driverModel(
      predictors.map((row) => [...row, (row[0] ?? 0) - (row[3] ?? 0)]),
      outcome,
    ).correlations,
  ).toBeNull()
})
