import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rateHomogeneity } from '~/domain/statistics/rate-homogeneity'

const exposed = (events: number[], exposure: number[]) =>
  events.map((count, index) => ({ events: count, exposure: exposure[index] ?? 0 }))

test('six and two where four each are expected is a chi-square of 2', () => {
  expect(rateHomogeneity(exposed([6, 2], [10, 10]))).toMatchObject({ chiSquare: 2, df: 1 })
})

test('the test is that of R', () => {
  // chisq.test(c(1381, 891, 553, 326), p = c(10545, 6653, 4167, 1994) / 23359)
  const { chiSquare, p } = rateHomogeneity(exposed([1381, 891, 553, 326], [10545, 6653, 4167, 1994]))
  expect(chiSquare).toBeCloseTo(13.490079506700603, 10)
  expect(p).toBeCloseTo(0.0036881973415088688, 12)
})

test('no events, no exposure, one group and no group', () => {
  expect(rateHomogeneity(exposed([0, 0], [10, 20]))).toEqual({ chiSquare: null, df: 1, p: null })
  expect(rateHomogeneity(exposed([1, 0], [10, 0]))).toEqual({ chiSquare: null, df: 1, p: null })
  expect(rateHomogeneity(exposed([3], [10]))).toEqual({ chiSquare: 0, df: 0, p: null })
  expect(rateHomogeneity([])).toEqual({ chiSquare: null, df: null, p: null })
})

test('equal rates in any exposures are homogeneous', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2 }), (exposures) => {
      const { chiSquare, p } = rateHomogeneity(
        exposed(
          exposures.map((exposure) => 3 * exposure),
          exposures,
        ),
      )
      expect([chiSquare, p]).toEqual([expect.closeTo(0, 9), expect.closeTo(1, 9)])
    }),
  )
})
