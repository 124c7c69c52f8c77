import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tallyOf } from '~/domain/statistics/tally'
import { topBox } from '~/domain/statistics/top-box'

test('fours and fives of five are in the two top boxes', () => {
  expect(topBox(tallyOf([5, 4, 3, null, 1]), 5, 2)).toMatchObject({ n: 4, count: 2, proportion: 0.5 })
})

test('the interval is that of R', () => {
  // prop.test(42, 91, correct = FALSE)$conf.int
  const tally = new Map([
    [5, 20],
    [4, 22],
    [3, 30],
    [1, 19],
  ])
  expect(topBox(tally, 5, 2).ciLow).toBeCloseTo(0.36275433904793075, 12)
  expect(topBox(tally, 5, 2).ciHigh).toBeCloseTo(0.5634382766389063, 12)
})

test('no answers give counts of 0 and no share', () => {
  expect(topBox(tallyOf([null]), 5, 2)).toEqual({
    n: 0,
    count: 0,
    proportion: null,
    ciLow: null,
    ciHigh: null,
  })
})

test('one box more never holds fewer', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 })), fc.integer({ min: 1, max: 4 }), (values, boxes) => {
      const tally = tallyOf(values)
      expect(topBox(tally, 5, boxes + 1).count).toBeGreaterThanOrEqual(topBox(tally, 5, boxes).count)
      expect(topBox(tally, 5, 5).count).toBe(values.length)
    }),
  )
})
