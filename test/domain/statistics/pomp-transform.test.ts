import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pompTransform } from '~/domain/statistics/pomp-transform'

test('the middle of five options is 50, and reversing turns the scale about it', () => {
  expect(pompTransform([1, 2, 3, 4, 5], 1, 5, false)).toEqual([0, 25, 50, 75, 100])
  expect(pompTransform([1, 2, 3, 4, 5], 1, 5, true)).toEqual([100, 75, 50, 25, 0])
})

test('a missing answer stays missing, and a scale without range gives nothing', () => {
  expect(pompTransform([null, 2], 1, 5, true)).toEqual([null, 75])
  expect(pompTransform([3, null], 3, 3, false)).toEqual([null, null])
  expect(pompTransform([], 1, 5, false)).toEqual([])
})

test('transforming a reversed answer twice changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 })), (values) => {
      const once = pompTransform(values, 1, 5, true)
      expect(pompTransform(once, 0, 100, true)).toEqual(pompTransform(values, 1, 5, false))
    }),
  )
})
