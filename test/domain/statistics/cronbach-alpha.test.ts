import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cronbachAlpha } from '~/domain/statistics/cronbach-alpha'
import { answerSheets } from './arbitraries'
import { attitude } from './r-data'

test('items that say the same have an alpha of 1', () => {
  expect(
    cronbachAlpha([
      [1, 1],
      [2, 2],
      [4, 4],
      [null, 3],
    ]),
  ).toMatchObject({ n: 3, k: 2, alpha: 1, ciLow: 1, ciHigh: 1 })
})

test('alpha and its interval are those of R', () => {
  // psych::alpha(attitude); psych::alpha.ci(0.8431428, n.obs = 30, n.var = 7)
  const result = cronbachAlpha(attitude)
  expect(result.alpha).toBeCloseTo(0.8431427695647599, 10)
  expect(result.ciLow).toBeCloseTo(0.7393756856431073, 10)
  expect(result.ciHigh).toBeCloseTo(0.9157730721599816, 10)
  expect(result.standardizedAlpha).toBeCloseTo(0.8390838030295106, 10)
})

test('one person, one item or sums that do not vary have no alpha', () => {
  for (const items of [
    [],
    [[1, 2]],
    [[1], [2], [3]],
    [
      [1, 3],
      [2, 2],
      [3, 1],
    ],
  ]) {
    expect(cronbachAlpha(items)).toMatchObject({
      n: items.length,
      alpha: null,
      ciLow: null,
      standardizedAlpha: null,
    })
  }
})

test('an item without variance takes the correlations away, not alpha', () => {
  expect(
    cronbachAlpha([
      [1, 3],
      [2, 3],
      [4, 3],
    ]),
  ).toMatchObject({ alpha: 0, standardizedAlpha: null })
})

test('two items that cancel each other out have no standardised alpha', () => {
  const opposite = [
    [1, 6],
    [2, 4],
    [3, 2],
  ]
  expect(cronbachAlpha(opposite)).toMatchObject({
    meanInterItemCorrelation: expect.closeTo(-1, 12),
    standardizedAlpha: null,
  })
})

test('moving and stretching all items alike changes nothing', () => {
  fc.assert(
    fc.property(answerSheets(3), (items) => {
      const stretched = items.map((row) => row.map((value) => 25 * (value - 1)))
      const { alpha } = cronbachAlpha(items)
      if (alpha === null) expect(cronbachAlpha(stretched).alpha).toBeNull()
      else expect(cronbachAlpha(stretched).alpha).toBeCloseTo(alpha, 9)
    }),
  )
})
