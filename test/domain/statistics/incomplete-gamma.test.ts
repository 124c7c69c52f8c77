import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gammaPower, incompleteGamma } from '~/domain/statistics/incomplete-gamma'

test('with a = 1 it is the exponential distribution', () => {
  expect(incompleteGamma(1, 2).upper).toBeCloseTo(Math.exp(-2), 14)
  expect(incompleteGamma(1, 0)).toEqual({ lower: 0, upper: 1 })
  expect(incompleteGamma(1, Infinity)).toEqual({ lower: 1, upper: 0 })
})

test('large shapes keep their digits, as in R', () => {
  // pgamma(3262.12, 3151): 0.975158
  expect(incompleteGamma(3151, 3262.12).lower).toBeCloseTo(0.975158062, 8)
})

test('the probability of just two when two are expected is 2 / e²', () => {
  // dpois(2, 2)
  expect(gammaPower(2, 2)).toBeCloseTo(2 * Math.exp(-2), 14)
})

test('one step of the recursion: Q(a + 1, x) = Q(a, x) + x^a e^-x / Γ(a + 1)', () => {
  const positive = fc.double({ min: 0.1, max: 500, noNaN: true })
  fc.assert(
    fc.property(positive, positive, (a, x) => {
      expect(incompleteGamma(a + 1, x).upper).toBeCloseTo(incompleteGamma(a, x).upper + gammaPower(a, x), 11)
    }),
  )
})
