import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber } from '~/domain/statistics/employment'

test('a day is a day, over leap days and summer time too', () => {
  expect(dayNumber('1970-01-02')).toBe(1)
  expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2)
  expect(dayNumber('2025-03-31') - dayNumber('2025-03-30')).toBe(1)
})

test('the day after is one more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), (days) => {
      const iso = new Date(days * 86_400_000).toISOString().slice(0, 10)
      expect(dayNumber(iso)).toBe(days)
    }),
  )
})
