import fc from 'fast-check'
import { expect, test } from 'vitest'
import { momentsOf } from '~/domain/statistics/moments'
import { welchComparison } from '~/domain/statistics/welch-comparison'
import { scores } from './arbitraries'
import { sleep } from './r-data'

test('two apart with a common standard deviation of √2 is d = √2', () => {
  const { difference, sdPooled, d, df } = welchComparison([4, 6], [2, 4])
  expect([difference, df]).toEqual([2, 2])
  expect(sdPooled).toBeCloseTo(Math.SQRT2, 12)
  expect(d).toBeCloseTo(Math.SQRT2, 12)
})

test('the correction for two and two is exactly 1/√π', () => {
  expect(welchComparison([25, 75], [25, 75]).correction).toBeCloseTo(1 / Math.sqrt(Math.PI), 14)
})

test('the test is that of R', () => {
  // t.test(extra ~ group, sleep)
  const { t, df, p, ciLow, ciHigh } = welchComparison(sleep.drug1, sleep.drug2)
  expect(t).toBeCloseTo(-1.8608, 4)
  expect(df).toBeCloseTo(17.776, 3)
  expect(p).toBeCloseTo(0.07939, 5)
  expect(ciLow).toBeCloseTo(-3.3654832, 7)
  expect(ciHigh).toBeCloseTo(0.2054832, 7)
})

test('one person in a group leaves the means, no spread also the difference', () => {
  expect(welchComparison([], [1, 3])).toMatchObject({
    n1: 0,
    mean1: null,
    mean2: 2,
    difference: null,
    g: null,
  })
  expect(welchComparison([5], [1, 3])).toMatchObject({ mean1: 5, mean2: 2, difference: null, t: null })
  expect(welchComparison([5, 5], [3, 3])).toMatchObject({
    difference: 2,
    t: null,
    df: null,
    p: null,
    d: null,
  })
  expect(welchComparison([5, 5], [1, 3])).toMatchObject({ df: expect.closeTo(1, 12), sdPooled: 1, d: 3 })
})

test('the other way round is the same with the sign turned, and moments are enough', () => {
  fc.assert(
    fc.property(scores, scores, (a, b) => {
      const { g, p } = welchComparison(a, b)
      const turned = welchComparison(momentsOf(b), momentsOf(a))
      expect(-(turned.g ?? 9)).toBeCloseTo(g ?? -9, 8)
      expect(turned.p ?? 9).toBeCloseTo(p ?? 9, 8)
    }),
  )
})
