import fc from 'fast-check'
import { expect, test } from 'vitest'
import { midRanks } from '~/domain/statistics/mid-ranks'

test('equal values share the mean of their places', () => {
  // rank(c(10, 30, 10, 20))
  expect(midRanks([10, 30, 10, 20])).toEqual({ ranks: [1.5, 4, 1.5, 3], tieSizes: [2, 1, 1] })
  expect(midRanks([])).toEqual({ ranks: [], tieSizes: [] })
})

test('floating-point noise does not break a tie', () => {
  expect(midRanks([0.3, 0.1 + 0.2]).ranks).toEqual([1.5, 1.5])
})

test('the ranks sum to n(n+1)/2', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (values) => {
      const { ranks, tieSizes } = midRanks(values)
      expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBe((values.length * (values.length + 1)) / 2)
      expect(tieSizes.reduce((sum, size) => sum + size, 0)).toBe(values.length)
    }),
  )
})
