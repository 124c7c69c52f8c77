import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rateRatio } from '~/domain/statistics/rate-ratio'

test('twice the events in half the time is four times the rate', () => {
  expect(rateRatio(4, 10, 2, 20).ratio).toBe(4)
  expect(rateRatio(3, 10, 3, 10)).toMatchObject({ ratio: 1, p: expect.closeTo(1, 12) })
})

test('limits and p are those of R', () => {
  // poisson.test(c(11, 6 + 8 + 7), c(800, 1083 + 1050 + 878))
  const { ratio, ciLow, ciHigh, p } = rateRatio(11, 800, 21, 3011)
  expect(ratio).toBeCloseTo(1.971488, 6)
  expect(ciLow).toBeCloseTo(0.8584264, 7)
  expect(ciHigh).toBeCloseTo(4.2772659, 6)
  expect(p).toBeCloseTo(0.07967, 5)
})

test('no events on one side, on both, or no exposure', () => {
  expect(rateRatio(0, 30, 12, 200)).toMatchObject({ ratio: 0, ciLow: 0 })
  expect(rateRatio(12, 200, 0, 30)).toMatchObject({ ratio: Infinity, ciHigh: Infinity })
  for (const nothing of [rateRatio(0, 10, 0, 20), rateRatio(3, 0, 2, 10), rateRatio(3, 10, 2, 0)]) {
    expect(nothing).toEqual({ ratio: null, ciLow: null, ciHigh: null, p: null })
  }
})

test('the other way round is the inverse', () => {
  const events = fc.integer({ min: 1, max: 300 })
  const exposure = fc.integer({ min: 1, max: 5000 })
  fc.assert(
    fc.property(events, exposure, events, exposure, (x1, t1, x2, t2) => {
      const there = rateRatio(x1, t1, x2, t2)
      const back = rateRatio(x2, t2, x1, t1)
      expect((there.ciLow ?? 0) * (back.ciHigh ?? 0)).toBeCloseTo(1, 9)
      expect(back.p).toBeCloseTo(there.p ?? 9, 9)
    }),
  )
})
