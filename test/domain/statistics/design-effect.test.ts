import fc from 'fast-check'
import { expect, test } from 'vitest'
import { designEffect } from '~/domain/statistics/design-effect'

test('equal weights cost nothing', () => {
  expect(designEffect([2, 2, 2, 2])).toEqual({ designEffect: 1, effectiveN: 4, squaredCv: 0 })
})

test('the effect is that of R', () => {
  // w <- c(1, 1, 2, 4, .5); length(w) * sum(w^2) / sum(w)^2
  expect(designEffect([1, 1, 2, 4, 0.5]).designEffect).toBeCloseTo(1.5397923875432526, 12)
})

test('no weight has no effect', () => {
  for (const weights of [[], [0, 0]]) {
    expect(designEffect(weights)).toEqual({ designEffect: null, effectiveN: null, squaredCv: null })
  }
})

test('the size of the weights does not matter, and the effect is at least one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }), (weights) => {
      const effect = designEffect(weights).designEffect ?? 0
      expect(effect).toBeGreaterThanOrEqual(1 - 1e-12)
      expect(designEffect(weights.map((weight) => weight / 7)).designEffect).toBeCloseTo(effect, 10)
    }),
  )
})
