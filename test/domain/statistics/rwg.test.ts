import fc from 'fast-check'
import { expect, test } from 'vitest'
import { momentsOf } from '~/domain/statistics/moments'
import { rwg } from '~/domain/statistics/rwg'

test('all alike agree wholly, two camps not at all', () => {
  expect(rwg([4, 4, 4, 4], 5)).toBe(1)
  expect(rwg([1, 1, 5, 5], 5)).toBe(0)
})

test('a variance of one against two by chance is half agreement, as in R', () => {
  // 1 - var(c(3, 4, 5)) / ((5^2 - 1) / 12)
  expect(rwg([3, 4, 5], 5)).toBe(0.5)
})

test('one answer agrees with nobody, and one option allows no disagreement', () => {
  expect(rwg([], 5)).toBeNull()
  expect(rwg([3], 5)).toBeNull()
  expect(rwg([1, 1], 1)).toBeNull()
})

test('agreement is a share, and moments are enough for it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2 }), (values) => {
      const agreement = rwg(values, 5) ?? -1
      expect(agreement).toBeGreaterThanOrEqual(0)
      expect(agreement).toBeLessThanOrEqual(1)
      expect(rwg(momentsOf(values), 5)).toBeCloseTo(agreement, 9)
    }),
  )
})
