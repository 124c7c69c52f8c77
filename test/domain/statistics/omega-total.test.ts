import fc from 'fast-check'
import { expect, test } from 'vitest'
import { omegaTotal } from '~/domain/statistics/omega-total'
import { attitude } from './r-data'

test('three items that correlate one half each load √½, and omega is ¾', () => {
  // Six sheets whose correlations are all exactly one half.
  const items = [
    [1, 1, 0],
    [1, 0, 1],
    [0, 1, 1],
    [-1, -1, 0],
    [-1, 0, -1],
    [0, -1, -1],
  ]
  const { omegaTotal: omega, loadings } = omegaTotal(items)
  expect(omega).toBeCloseTo(0.75, 9)
  for (const loading of loadings ?? []) expect(loading).toBeCloseTo(Math.SQRT1_2, 9)
})

test('loadings and omega are those of R', () => {
  // factanal(attitude, 1)$loadings; omega from sum(loadings * sd)^2 and sum(uniquenesses * sd^2)
  const { loadings, omegaTotal: omega } = omegaTotal(attitude)
  const expected = [0.8524774, 0.9022411, 0.5927056, 0.7306967, 0.7649943, 0.2460928, 0.3778453]
  expect(loadings).toEqual(expected.map((value) => expect.closeTo(value, 6)))
  expect(omega).toBeCloseTo(0.8563267929537894, 8)
})

test('two items, one person or an item without variance have no omega', () => {
  for (const items of [
    [],
    [[1, 2, 3]],
    [
      [1, 2],
      [2, 1],
      [3, 3],
    ],
    [
      [1, 2, 2],
      [2, 2, 4],
      [4, 2, 1],
    ],
  ]) {
    expect(omegaTotal(items)).toMatchObject({ n: items.length, omegaTotal: null, loadings: null })
  }
})

test('the order of the items turns the loadings about and leaves omega', () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 })
  const { omegaTotal: omega, loadings } = omegaTotal(attitude)
  fc.assert(
    fc.property(order, (places) => {
      const turned = omegaTotal(attitude.map((row) => places.map((place) => row[place] ?? 0)))
      expect(turned.omegaTotal).toBeCloseTo(omega ?? -1, 9)
      expect(turned.loadings?.[places.indexOf(1)]).toBeCloseTo(loadings?.[1] ?? -1, 9)
    }),
    { numRuns: 20 },
  )
})
