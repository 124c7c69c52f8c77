import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meanInterval } from '~/domain/statistics/mean-interval'
import { addMoments, momentsOf } from '~/domain/statistics/moments'
import { scores } from './arbitraries'
import { sleep } from './r-data'

test('the mean of 1, 2 and 3 is 2 with a standard deviation of 1', () => {
  expect(meanInterval([1, 2, null, 3])).toMatchObject({ n: 3, mean: 2, sd: 1, df: 2 })
})

test('the interval is that of R', () => {
  // t.test(sleep$extra)$conf.int
  const { mean, ciLow, ciHigh } = meanInterval([...sleep.drug1, ...sleep.drug2])
  expect(mean).toBeCloseTo(1.54, 12)
  expect(ciLow).toBeCloseTo(0.5955845, 7)
  expect(ciHigh).toBeCloseTo(2.4844155, 7)
})

test('nobody has no mean, one person no interval, and agreement an interval without width', () => {
  expect(meanInterval([])).toEqual({
    n: 0,
    mean: null,
    sd: null,
    se: null,
    df: null,
    ciLow: null,
    ciHigh: null,
  })
  expect(meanInterval([50])).toEqual({ n: 1, mean: 50, sd: null, se: null, df: 0, ciLow: null, ciHigh: null })
  const third = 100 / 3
  const alike = { n: 11, sd: 0, se: 0, mean: expect.closeTo(third), ciLow: expect.closeTo(third) }
  const values = Array.from({ length: 11 }, () => third)
  expect(meanInterval(values)).toMatchObject(alike)
  expect(meanInterval(momentsOf(values))).toMatchObject(alike)
})

test('moments say the same as the values, also when they are added up from parts', () => {
  fc.assert(
    fc.property(scores, scores, (a, b) => {
      const whole = meanInterval([...a, ...b])
      const added = meanInterval(addMoments(momentsOf(a), momentsOf(b)))
      expect(added.n).toBe(whole.n)
      if (whole.ciLow === null) expect(added.ciLow).toBeNull()
      else expect(added.ciLow).toBeCloseTo(whole.ciLow, 8)
    }),
  )
})
