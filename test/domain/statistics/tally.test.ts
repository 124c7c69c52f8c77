import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countBetween, tallyOf } from '~/domain/statistics/tally'

test('a tally counts each value, and both ends of a stretch', () => {
  const tally = tallyOf([4, 5, null, 4, 1])
  expect([...tally]).toEqual([
    [4, 2],
    [5, 1],
    [1, 1],
  ])
  expect(countBetween(tally, 1, 4)).toBe(3)
  expect(countBetween(tallyOf([]), -Infinity, Infinity)).toBe(0)
})

test('two stretches that meet hold everybody', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 })), fc.nat(10), (values, edge) => {
      const tally = tallyOf(values)
      expect(countBetween(tally, 0, edge) + countBetween(tally, edge + 1, 10)).toBe(values.length)
    }),
  )
})
