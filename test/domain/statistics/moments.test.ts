import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMoments, momentsOf, noMoments, subtractMoments } from '~/domain/statistics/moments'

const integers = fc.array(fc.option(fc.integer({ min: 0, max: 100 })))

test('moments count what was answered, its sum and the sum of its squares', () => {
  expect(momentsOf([1, null, 3])).toEqual({ n: 2, sum: 4, sumSquares: 10 })
  expect(momentsOf([])).toEqual(noMoments)
})

test('adding two rollups equals rolling up both, and taking one away leaves the other', () => {
  fc.assert(
    fc.property(integers, integers, (a, b) => {
      const whole = momentsOf([...a, ...b])
      expect(addMoments(momentsOf(a), momentsOf(b))).toEqual(whole)
      expect(subtractMoments(whole, momentsOf(a))).toEqual(momentsOf(b))
    }),
  )
})
