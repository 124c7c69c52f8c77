import fc from 'fast-check'
import { expect, test } from 'vitest'
import { poissonRate } from '~/domain/statistics/poisson-rate'

test('three who left in twelve person-years are 25 per hundred', () => {
  expect(poissonRate(3, 12, 100).rate).toBe(25)
})

test('the exact interval is that of R', () => {
  // poisson.test(137, 24.19893)
  const { rate, ciLow, ciHigh } = poissonRate(137, 24.19893, 1)
  expect(rate).toBeCloseTo(5.661407, 6)
  expect(ciLow).toBeCloseTo(4.753125, 6)
  expect(ciHigh).toBeCloseTo(6.692709, 6)
})

test('no events have a lower limit of 0 and an upper of -ln 0.025, and no exposure nothing', () => {
  expect(poissonRate(0, 10, 10)).toEqual({ rate: 0, ciLow: 0, ciHigh: expect.closeTo(-Math.log(0.025), 12) })
  expect(poissonRate(0, 0, 100)).toEqual({ rate: null, ciLow: null, ciHigh: null })
})

test('the interval holds the rate and grows with the events', () => {
  fc.assert(
    fc.property(fc.nat(100_000), (events) => {
      const { rate, ciLow, ciHigh } = poissonRate(events, 1, 1)
      expect(ciLow ?? 1).toBeLessThanOrEqual(rate ?? 0)
      expect(ciHigh ?? 0).toBeGreaterThan(rate ?? 1)
      expect(poissonRate(events + 1, 1, 1).ciLow ?? 0).toBeGreaterThan(ciLow ?? 1)
    }),
  )
})
