import fc from 'fast-check'
import { expect, test } from 'vitest'
import { median } from '~/domain/statistics/median'

test('the middle value, or halfway between two', () => {
  expect(median([5, 1, 3])).toBe(3)
  expect(median([10, 9, 100, 2])).toBe(9.5)
  expect(median([])).toBeNull()
})

test('as many lie below as above', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const middle = median(values) ?? NaN
      const below = values.filter((value) => value < middle).length
      const above = values.filter((value) => value > middle).length
      expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2)
    }),
  )
})
