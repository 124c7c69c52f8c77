import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coxRegression } from '~/domain/statistics/cox-regression'
import { aml } from './r-data'

const spells = [...aml.maintained, ...aml.nonmaintained]
const without = [...aml.maintained.map(() => [0]), ...aml.nonmaintained.map(() => [1])]

test('the regression is that of R', () => {
  // coxph(Surv(time, status) ~ x, aml)
  const fit = coxRegression(spells, without, 'efron')
  expect(fit.coefficients[0]).toBeCloseTo(0.9155, 4)
  expect(fit.hazardRatio[0]).toBeCloseTo(2.4981, 4)
  expect(fit.se[0]).toBeCloseTo(0.5119, 4)
  expect(fit.z[0]).toBeCloseTo(1.788, 3)
  expect(fit.p[0]).toBeCloseTo(0.0737, 4)
  expect(fit.likelihoodRatio).toBeCloseTo(3.38, 2)
})

test('without effect the four could have left in any of 24 orders', () => {
  const four = [1, 2, 3, 4].map((time) => ({ entry: -Infinity, time, isEvent: true }))
  const { logLikNull } = coxRegression(four, [[0], [1], [1], [0]], 'efron')
  expect(logLikNull).toBeCloseTo(-Math.log(24), 12)
})

test('no events, a constant or twin covariates, or one that parts all events off have no answer', () => {
  const censored = spells.map((one) => ({ ...one, isEvent: false }))
  const parting = spells.map(({ isEvent }) => [Number(isEvent)])
  for (const [people, rows] of [
    [censored, without],
    [spells, spells.map(() => [1])],
    [spells, without.map(([value = 0]) => [value, 2 * value])],
    [spells, parting],
  ] as const) {
    const fit = coxRegression(people, rows, 'efron')
    expect(fit).toMatchObject({ logLik: null, likelihoodRatio: null })
    expect(fit.coefficients).toEqual((rows[0] ?? []).map(() => null))
  }
  expect(coxRegression([], [], 'breslow')).toMatchObject({ logLik: null, coefficients: [] })
})

test('moving and stretching a covariate moves nothing and stretches the coefficient', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1, max: 1000 }), (shift, factor) => {
      const moved = without.map(([value = 0]) => [shift + factor * value])
      const fit = coxRegression(spells, moved, 'breslow')
      const original = coxRegression(spells, without, 'breslow')
      expect((fit.coefficients[0] ?? 0) * factor).toBeCloseTo(original.coefficients[0] ?? 9, 6)
      expect(fit.p[0]).toBeCloseTo(original.p[0] ?? 9, 6)
    }),
    { numRuns: 20 },
  )
})
