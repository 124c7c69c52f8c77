import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cronbachAlpha } from '~/domain/statistics/cronbach-alpha'
import { correlationsAmong, crossDeviations, deviationsOfSum } from '~/domain/statistics/cross-moments'
import { driverModel, driverModelOfMoments } from '~/domain/statistics/driver-model'
import { itemAnalysis } from '~/domain/statistics/item-analysis'
import { sharesOfModel, lmgShares } from '~/domain/statistics/lmg-shares'
import { omegaTotal } from '~/domain/statistics/omega-total'
import { relativeWeights, weightsOfModel } from '~/domain/statistics/relative-weights'
import { answerSheets } from './arbitraries'
import { crossMomentsOf } from './cross-moments-of'
import { disagreements } from './disagreements'
import { attitude } from './r-data'

test('deviations of three persons can be added up by hand', () => {
  const cross = crossDeviations(crossMomentsOf([[1, 5], [2, 3], [3, 1]])) // prettier-ignore
  expect(cross).toEqual({ n: 3, means: [2, 3], deviations: [[2, -4], [-4, 8]] }) // prettier-ignore
  expect(deviationsOfSum(cross, [0, 1])).toBe(2)
  expect(correlationsAmong(cross, [0, 1])).toEqual([
    [1, expect.closeTo(-1, 12)],
    [expect.closeTo(-1, 12), 1],
  ])
})

test('nobody, and variables that do not vary, have no correlations', () => {
  expect(crossDeviations(crossMomentsOf([], 2))).toEqual({
    n: 0,
    means: [null, null],
    deviations: [[0, 0], [0, 0]], // prettier-ignore
  })
  const constant = crossMomentsOf(Array.from({ length: 7 }, (_, at) => [100 / 3, at]))
  expect(crossDeviations(constant).deviations[0]).toEqual([0, 0])
  expect(correlationsAmong(crossDeviations(constant), [0, 1])).toBeNull()
  expect(cronbachAlpha(crossMomentsOf([[1, 3], [2, 2], [3, 1]]))).toMatchObject({ n: 3, k: 2, alpha: null }) // prettier-ignore
  expect(omegaTotal(crossMomentsOf([], 3))).toEqual({
    n: 0,
    k: 3,
    omegaTotal: null,
    omegaStandardized: null,
    loadings: null,
  })
})

test('moments say what the rows say: reliability', () => {
  fc.assert(
    fc.property(answerSheets(3), (rows) => {
      const moments = crossMomentsOf(rows, rows[0]?.length ?? 0)
      expect(disagreements(cronbachAlpha(moments), cronbachAlpha(rows), 1e-8, 'alpha')).toEqual([])
      expect(disagreements(itemAnalysis(moments), itemAnalysis(rows), 1e-8, 'items')).toEqual([])
    }),
  )
  expect(disagreements(omegaTotal(crossMomentsOf(attitude)), omegaTotal(attitude), 1e-8, 'omega')).toEqual([])
})

test('moments say what the rows say: drivers', () => {
  const predictors = attitude.map((row) => row.slice(1))
  const outcome = attitude.map((row) => row[0] ?? 0)
  const model = driverModelOfMoments(crossMomentsOf(attitude), 0)
  expect(model.n).toBe(driverModel(predictors, outcome).n)
  const weights = relativeWeights(predictors, outcome)
  expect(disagreements(weightsOfModel(model), weights, 1e-8, 'weights')).toEqual([])
  const shares = lmgShares(predictors, outcome)
  expect(disagreements(sharesOfModel(model), shares, 1e-8, 'lmg')).toEqual([])
})

test('too few persons or an outcome that does not vary make no model of moments', () => {
  expect(driverModelOfMoments(crossMomentsOf(attitude.slice(0, 7)), 0).correlations).toBeNull()
  const constant = attitude.map((row) => [7, ...row.slice(1)])
  expect(driverModelOfMoments(crossMomentsOf(constant), 0).correlations).toBeNull()
  const doubled = attitude.map((row) => [...row, (row[1] ?? 0) + (row[2] ?? 0)])
  expect(driverModelOfMoments(crossMomentsOf(doubled), 0).correlations).toBeNull()
})
