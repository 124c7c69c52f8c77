import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mannKendall } from '~/domain/statistics/mann-kendall'

const series = (values: number[]) => values.map((value, index) => ({ value, time: index + 1 }))

test('four rising values agree in all six pairs', () => {
  // variance n(n-1)(2n+5)/18 = 4 * 3 * 13 / 18
  expect(mannKendall(series([1, 2, 5, 9]))).toMatchObject({
    n: 4,
    s: 6,
    tauB: expect.closeTo(1, 12),
    varianceS: expect.closeTo(26 / 3, 12),
  })
})

test('ties are corrected as in R', () => {
  // Kendall::MannKendall(c(.3, .3, .5, .4, .6)): tau = 0.738, S = 7, Var(S) = 15.667
  const { s, tauB, varianceS, zContinuity } = mannKendall(series([0.3, 0.1 + 0.2, 0.5, 0.4, 0.6]))
  expect(s).toBe(7)
  expect(tauB).toBeCloseTo(0.7378647873726218, 12)
  expect(varianceS).toBeCloseTo(15.666666666666666, 12)
  expect(zContinuity).toBeCloseTo(1.5158734579197342, 12)
})

test('two values have no trend, and equal ones an S of 0 without variance', () => {
  expect(mannKendall(series([1, 2]))).toMatchObject({ n: 2, s: null, varianceS: null, p: null })
  expect(mannKendall(series([5, 5, 5]))).toMatchObject({ s: 0, varianceS: 0, tauB: null, z: null, p: null })
  expect(mannKendall([1, 2, 3].map((value) => ({ value, time: 7 })))).toMatchObject({
    s: 0,
    varianceS: 0,
    tauB: null,
  })
})

test('running time backwards turns the sign', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 }), (values) => {
      const there = mannKendall(series(values))
      const back = mannKendall(series(values.toReversed()))
      expect(-(back.z ?? 9)).toBeCloseTo(there.z ?? -9, 12)
      expect(Math.abs(there.tauB ?? 0)).toBeLessThanOrEqual(1 + 1e-12)
    }),
  )
})
