import fc from 'fast-check'
import { expect, test } from 'vitest'
import { homogeneity } from '~/domain/statistics/homogeneity'

test('when all answered the same, nothing is shown', () => {
  expect(homogeneity([0, 0, 8], 5)).toEqual({ n: 8, maxShare: 1, display: 'none' })
})

test('an option of one or two shows only the mean, three or more everything', () => {
  expect(homogeneity([1, 6, 3], 5)).toEqual({ n: 10, maxShare: 0.6, display: 'mean-only' })
  expect(homogeneity([3, 0, 5], 5)).toEqual({ n: 8, maxShare: 0.625, display: 'full' })
})

test('too few or no answers show nothing', () => {
  expect(homogeneity([3, 1], 5)).toEqual({ n: 4, maxShare: 0.75, display: 'none' })
  expect(homogeneity([0, 0], 5)).toEqual({ n: 0, maxShare: null, display: 'none' })
  expect(homogeneity([], 5)).toEqual({ n: 0, maxShare: null, display: 'none' })
})

test('the order of the options does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), (counts) => {
      expect(homogeneity(counts.toReversed(), 5)).toEqual(homogeneity(counts, 5))
    }),
  )
})
