import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  betaQuantile,
  chiSquareQuantile,
  chiSquareTail,
  fQuantile,
  fTail,
  gammaRatio,
  normalTail,
  t975,
  tTail,
  z975,
} from '~/domain/statistics/distributions'

test('quantiles are those of R', () => {
  // qt(.975, 10); qf(.975, 4, 30); qchisq(c(.025, .975), 10); qbeta(.975, 3, 5); qnorm(.975)
  expect(t975(10)).toBeCloseTo(2.228138851986274, 12)
  expect(fQuantile(0.975, 4, 30)).toBeCloseTo(3.2499254, 6)
  expect(chiSquareQuantile(0.025, 10)).toBeCloseTo(3.246972780236841, 11)
  expect(chiSquareQuantile(0.975, 10)).toBeCloseTo(20.483177350807388, 11)
  expect(betaQuantile(0.975, 3, 5)).toBeCloseTo(0.7095791, 6)
  expect(normalTail(z975)).toBeCloseTo(0.05, 15)
})

test('tails keep their digits where one minus the rest would be nothing', () => {
  // 2 * pt(-40, 30); pchisq(300, 2, lower.tail = FALSE) = exp(-150)
  expect(tTail(40, 30) / 1.3726045194406417e-27).toBeCloseTo(1, 10)
  expect(chiSquareTail(300, 2) / Math.exp(-150)).toBeCloseTo(1, 11)
  expect([tTail(Infinity, 5), fTail(Infinity, 1, 5)]).toEqual([0, 0])
  expect([tTail(0, 5), fTail(0, 1, 5), chiSquareTail(0, 3)]).toEqual([1, 1, 1])
})

test('the ratio of gammas does not overflow', () => {
  expect(gammaRatio(0.5, 0.5)).toBeCloseTo(Math.sqrt(Math.PI), 13)
  expect(gammaRatio(1e6, 1)).toBeCloseTo(1e-6, 18)
})

test('quantile and tail undo each other, and t squared is F', () => {
  const df = fc.integer({ min: 1, max: 70_000 })
  fc.assert(
    fc.property(df, df, (df1, df2) => {
      expect(tTail(t975(df1), df1)).toBeCloseTo(0.05, 12)
      expect(fTail(fQuantile(0.975, df1, df2), df1, df2)).toBeCloseTo(0.025, 10)
      expect(chiSquareTail(chiSquareQuantile(0.975, df1), df1)).toBeCloseTo(0.025, 11)
      expect(fTail(t975(df1) ** 2, 1, df1)).toBeCloseTo(0.05, 11)
    }),
    { numRuns: 50 },
  )
})
