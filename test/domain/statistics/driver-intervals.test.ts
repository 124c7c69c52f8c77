import { expect, test } from 'vitest'
import type { CrossMoments } from '~/domain/statistics/cross-moments'
import { driverIntervals } from '~/domain/statistics/driver-intervals'
import { driverModelOfMoments } from '~/domain/statistics/driver-model'
import { lmgOf } from '~/domain/statistics/lmg-shares'
import { relativeWeights } from '~/domain/statistics/relative-weights'
import { weightsOf } from '~/domain/statistics/relative-weights'
import { crossMomentsOf } from './cross-moments-of'
import { attitude } from './r-data'

const moments = crossMomentsOf(attitude)
const weights = relativeWeights(
  attitude.map((row) => row.slice(1)),
  attitude.map((row) => row[0] ?? 0),
)

/** The same correlations, of more persons. */
const repeated = ({ n, sums, products }: CrossMoments, times: number): CrossMoments => ({
  n: n * times,
  sums: sums.map((sum) => sum * times),
  products: products.map((row) => row.map((product) => product * times)),
})

test('the limits lie about the weights, and are the same every time', () => {
  const intervals = driverIntervals(moments, 0)
  expect(intervals?.draws).toBe(1000)
  weights.relativeWeight.forEach((weight, index) => {
    const { low = 1, high = 0 } = intervals?.relativeWeight[index] ?? {}
    expect(low).toBeGreaterThanOrEqual(0)
    expect(low).toBeLessThan(weight ?? 0)
    expect(high).toBeGreaterThan(weight ?? 1)
  })
  expect(driverIntervals(moments, 0)).toEqual(intervals)
})

test('with a hundred times the persons the limits are a tenth as wide', () => {
  const few = driverIntervals(repeated(moments, 10), 0)?.relativeWeight[0]
  const many = driverIntervals(repeated(moments, 1000), 0)?.relativeWeight[0]
  const width = ({ low = 0, high = 0 } = {}) => high - low
  expect(width(few) / width(many)).toBeGreaterThan(8)
  expect(width(few) / width(many)).toBeLessThan(12)
})

test('two predictors: the limits of R² are those of a correlation after Fisher', () => {
  // r = 0.5 of 200 persons: tanh(atanh(.5) -/+ 1.96/sqrt(197)) = 0.388…0.598; squared 0.150…0.357.
  // A second predictor that has nothing to do with anything adds about 1/n.
  const r2 = driverIntervals(
    { n: 200, sums: [0, 0, 0], products: [[200, 100, 0], [100, 200, 0], [0, 0, 200]] }, // prettier-ignore
    0,
  )?.r2
  expect(r2?.low).toBeCloseTo(0.15, 1)
  expect(r2?.high).toBeCloseTo(0.36, 1)
})

test('too little data, or an outcome that is determined, has no limits', () => {
  expect(driverIntervals(crossMomentsOf(attitude.slice(0, 7)), 0)).toBeNull()
  expect(driverIntervals(crossMomentsOf([], 3), 0)).toBeNull()
  const determined = attitude.map((row) => [(row[1] ?? 0) + (row[2] ?? 0), ...row.slice(1)])
  expect(driverIntervals(crossMomentsOf(determined), 0)).toBeNull()
})

test('more than twelve predictors have no LMG', () => {
  const width = 14
  const unit = Array.from({ length: width }, (_, i) =>
    Array.from({ length: width }, (__, j) => (i === j ? 500 : 100)),
  )
  const wide = driverIntervals({ n: 500, sums: unit.map(() => 0), products: unit }, 0)
  expect(wide?.lmg).toBeNull()
  expect(wide?.relativeWeight).toHaveLength(13)
})

test('the weights and the shares alone sum to R²', () => {
  const { correlations } = driverModelOfMoments(moments, 0)
  if (correlations === null) throw new Error('no model')
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
  expect(sum(weightsOf(correlations))).toBeCloseTo(weights.r2 ?? 0, 12)
  expect(sum(lmgOf(correlations.predictors, correlations.withOutcome))).toBeCloseTo(weights.r2 ?? 0, 12)
})
