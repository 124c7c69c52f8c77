import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lmgShares } from '~/domain/statistics/lmg-shares'
import { attitude } from './r-data'

const predictors = attitude.map((row) => row.slice(1))
const rating = attitude.map((row) => row[0] ?? 0)

test('predictors that do not correlate share R² by their own squares', () => {
  const { lmg, uniqueR2 } = lmgShares(
    [
      [-1, -1],
      [-1, 1],
      [1, -1],
      [1, 1],
      [0, 0],
    ],
    [-3, -1, 1, 3, 0],
  )
  expect(lmg).toEqual([expect.closeTo(0.8, 12), expect.closeTo(0.2, 12)])
  expect(uniqueR2).toEqual([expect.closeTo(0.8, 12), expect.closeTo(0.2, 12)])
})

test('shares are those of R', () => {
  // relaimpo::calc.relimp(lm(rating ~ ., attitude), type = "lmg")$lmg
  const { lmg } = lmgShares(predictors, rating)
  expect(lmg[0]).toBeCloseTo(0.37081619431932844, 10)
  expect(lmg[4]).toBeCloseTo(0.006588722545860834, 10)
})

test('a constant outcome leaves the counts', () => {
  const none = [null, null, null, null, null, null]
  const expected = { n: 30, predictorCount: 6, r2: null, lmg: none, lmgPercent: none, uniqueR2: none }
  expect(
    lmgShares(
      predictors,
      rating.map(() => 3),
    ),
  ).toEqual(expected)
})

test('shares sum to R² and go with their predictors, whatever their order', () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 })
  fc.assert(
    fc.property(order, (places) => {
      const { r2, lmg } = lmgShares(
        predictors.map((row) => places.map((place) => row[place] ?? 0)),
        rating,
      )
      expect(lmg.reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBeCloseTo(r2 ?? 0, 12)
      expect(lmg[places.indexOf(0)]).toBeCloseTo(0.37081619431932844, 10)
    }),
    { numRuns: 20 },
  )
})
