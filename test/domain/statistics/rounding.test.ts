import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roundForComparison } from '~/domain/statistics/rounding'

test('0.1 + 0.2 is 0.3', () => {
  expect(roundForComparison(0.1 + 0.2)).toBe(roundForComparison(0.3))
  expect(roundForComparison(0.300000001)).not.toBe(roundForComparison(0.3))
})

test('nothing becomes a negative zero, and large numbers stay as they are', () => {
  expect(Object.is(roundForComparison(-1e-12), 0)).toBe(true)
  expect(roundForComparison(123_456_789.25)).toBe(123_456_789.25)
})

test('rounding twice changes nothing and keeps the order', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(roundForComparison(roundForComparison(a))).toBe(roundForComparison(a))
      if (a < b) expect(roundForComparison(a)).toBeLessThanOrEqual(roundForComparison(b))
    }),
  )
})
