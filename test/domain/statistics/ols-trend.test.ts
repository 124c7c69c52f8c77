import fc from 'fast-check'
import { expect, test } from 'vitest'
import { momentsOf } from '~/domain/statistics/moments'
import { olsTrend } from '~/domain/statistics/ols-trend'
import { scores } from './arbitraries'

const dated = (values: number[], times: number[]) =>
  values.map((value, index) => ({ time: times[index] ?? 0, sample: [value] }))

test('1, 2, 4 at 1, 2, 3 rises by 1.5 a step', () => {
  expect(olsTrend(dated([1, 2, 4], [1, 2, 3]))).toMatchObject({
    n: 3,
    slope: 1.5,
    df: 1,
    intercept: expect.closeTo(-2 / 3, 12),
  })
})

test('slope and both standard errors are those of R', () => {
  // m <- lm(y ~ x, data.frame(y = c(1, 3, 2, 5), x = 1:4)); summary(m); sqrt(sandwich::vcovHC(m, "HC1")[2, 2])
  const { slope, intercept, se, t, seHc1 } = olsTrend(dated([1, 3, 2, 5], [1, 2, 3, 4]))
  expect([slope, intercept]).toEqual([expect.closeTo(1.1, 12), expect.closeTo(0, 12)])
  expect(se).toBeCloseTo(Math.sqrt(1.35 / 5), 12)
  expect(t).toBeCloseTo(2.116950987, 8)
  expect(seHc1).toBeCloseTo(Math.sqrt(2 * (2.25 * 0.01 + 0.25 * 0.64 + 0.25 * 1.69 + 2.25 * 0.36)) / 5, 12)
})

test('two values or one time have no trend', () => {
  for (const points of [[], dated([1, 2], [1, 2]), dated([1, 2, 3], [1, 1, 1])]) {
    expect(olsTrend(points)).toMatchObject({ n: points.length, slope: null, df: null, seHc1: null })
  }
})

test('all equal has a slope of 0, a perfect line no error; neither has a p', () => {
  expect(olsTrend(dated([5, 5, 5], [1, 2, 3]))).toMatchObject({
    slope: 0,
    intercept: 5,
    se: 0,
    t: null,
    p: null,
    ciHigh: 0,
    seHc1: 0,
  })
  expect(olsTrend(dated([0.1, 0.2, 0.3], [1, 2, 3]))).toMatchObject({ se: 0, t: null, p: null, seHc1: 0 })
})

test('moments per wave say the same as the values', () => {
  fc.assert(
    fc.property(fc.array(scores, { maxLength: 5 }), (waves) => {
      const single = olsTrend(waves.flatMap((wave, time) => wave.map((value) => ({ time, sample: [value] }))))
      const rolledUp = olsTrend(waves.map((wave, time) => ({ time, sample: momentsOf(wave) })))
      for (const field of ['slope', 'se', 'p', 'seHc1'] as const) {
        expect(rolledUp[field] ?? 9).toBeCloseTo(single[field] ?? 9, 7)
      }
    }),
  )
})
