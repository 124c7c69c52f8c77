import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rwgJ } from '~/domain/statistics/rwg-j'
import { answerSheets } from './arbitraries'

test('half the variance of chance on two items is two thirds of agreement', () => {
  // v = 1/2, J = 2: 2 * 0.5 / (2 * 0.5 + 0.5), as in R: multilevel::rwg.j
  const { groups } = rwgJ(
    [
      [
        [3, 3],
        [4, 4],
        [5, 5],
      ],
    ],
    5,
  )
  expect(groups).toEqual([{ n: 3, meanItemVariance: 1, rwgJ: expect.closeTo(2 / 3, 12) }])
})

test('the summary is of the groups that have a value', () => {
  const groups = [
    [
      [4, 4],
      [4, 4],
    ],
    [
      [1, 5],
      [5, 1],
    ],
    [
      [3, 3],
      [null, 2],
    ],
  ]
  expect(rwgJ(groups, 5)).toEqual({
    groups: [
      { n: 2, meanItemVariance: 0, rwgJ: 1 },
      { n: 2, meanItemVariance: 8, rwgJ: 0 },
      { n: 1, meanItemVariance: null, rwgJ: null },
    ],
    meanRwgJ: 0.5,
    medianRwgJ: 0.5,
    shareAtLeast070: 0.5,
  })
  expect(rwgJ([], 5)).toEqual({ groups: [], meanRwgJ: null, medianRwgJ: null, shareAtLeast070: null })
})

test('0.7 reached but for rounding noise is reached', () => {
  // v = 9/16 on three items: 3 * 7/16 / (3 * 7/16 + 9/16) = 0.7
  const almost = rwgJ(
    [
      [
        [3, 3, 3],
        [3 + Math.sqrt(9 / 4), 3 + Math.sqrt(9 / 4), 3 + Math.sqrt(9 / 4)],
      ],
    ],
    5,
  )
  expect(almost.groups[0]?.rwgJ).toBeCloseTo(0.7, 12)
  expect(almost.shareAtLeast070).toBe(1)
})

test('answers in any order agree alike', () => {
  fc.assert(
    fc.property(answerSheets(3), (rows) => {
      const there = rwgJ([rows], 5).groups[0]?.rwgJ ?? -1
      expect(rwgJ([rows.toReversed()], 5).groups[0]?.rwgJ ?? -1).toBeCloseTo(there, 12)
    }),
  )
})
