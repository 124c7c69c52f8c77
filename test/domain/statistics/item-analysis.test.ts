import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemAnalysis } from '~/domain/statistics/item-analysis'
import { answerSheets } from './arbitraries'
import { attitude } from './r-data'

test('of two items each is the rest of the other', () => {
  const { items } = itemAnalysis([
    [1, 1],
    [2, 2],
    [3, 3],
  ])
  expect(items[0]).toEqual({
    mean: 2,
    sd: 1,
    itemTotalR: expect.closeTo(1),
    itemRestR: expect.closeTo(1),
    alphaIfDeleted: null,
  })
})

test('item statistics are those of R', () => {
  // psych::alpha(attitude)$item.stats[, c("r.drop", "mean", "sd")], $alpha.drop$raw_alpha
  const { items } = itemAnalysis(attitude)
  expect(items.map(({ itemRestR }) => itemRestR)[1]).toBeCloseTo(0.7421097102222386, 10)
  expect(items.map(({ alphaIfDeleted }) => alphaIfDeleted)[5]).toBeCloseTo(0.8638723114464368, 10)
  expect(items.map(({ sd }) => sd)[6]).toBeCloseTo(10.288706005342354, 10)
})

test('one person has means only, and nobody nothing', () => {
  const nothing = { sd: null, itemTotalR: null, itemRestR: null, alphaIfDeleted: null }
  expect(itemAnalysis([[0, 50]]).items).toEqual([
    { mean: 0, ...nothing },
    { mean: 50, ...nothing },
  ])
  expect(itemAnalysis([[null, 50]])).toEqual({
    n: 0,
    k: 2,
    items: [
      { mean: null, ...nothing },
      { mean: null, ...nothing },
    ],
  })
  expect(itemAnalysis([])).toEqual({ n: 0, k: 0, items: [] })
})

test('turning the items about turns their statistics about', () => {
  fc.assert(
    fc.property(answerSheets(4), (rows) => {
      const turned = itemAnalysis(rows.map((row) => row.toReversed())).items.toReversed()
      itemAnalysis(rows).items.forEach(({ mean, itemRestR }, index) => {
        expect(turned[index]?.mean ?? 0).toBeCloseTo(mean ?? 0, 9)
        expect(turned[index]?.itemRestR ?? 0).toBeCloseTo(itemRestR ?? 0, 9)
      })
    }),
  )
})
