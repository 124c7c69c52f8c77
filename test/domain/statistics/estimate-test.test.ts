import { expect, test } from 'vitest'
import { estimateTest } from '~/domain/statistics/estimate-test'

test('an estimate of two standard errors on infinite df is just beyond the five per cent', () => {
  // 2 * pt(-2, 1e6)
  expect(estimateTest(2, 1, 1e6).p).toBeCloseTo(0.0455, 5)
  expect(estimateTest(2, 1, 1e6).ciLow).toBeCloseTo(2 - 1.96, 3)
})

test('without error there are limits but no test, without df nothing', () => {
  expect(estimateTest(2, 0, 5)).toEqual({ t: null, p: null, ciLow: 2, ciHigh: 2 })
  for (const [se, df] of [
    [null, 5],
    [1, null],
    [1, 0],
  ] as const) {
    expect(estimateTest(2, se, df)).toEqual({ t: null, p: null, ciLow: null, ciHigh: null })
  }
})
