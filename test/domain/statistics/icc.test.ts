import fc from 'fast-check'
import { expect, test } from 'vitest'
import { icc } from '~/domain/statistics/icc'
import { momentsOf } from '~/domain/statistics/moments'
import { groups } from './arbitraries'
import { insectSprays } from './r-data'

test('two groups of 1, 3 and 5, 7 have between 16 and within 2', () => {
  expect(
    icc([
      [1, 3],
      [5, 7],
    ]),
  ).toMatchObject({
    meanSquareBetween: 16,
    meanSquareWithin: 2,
    f: 8,
    icc1: expect.closeTo(14 / 18, 12),
    icc2: expect.closeTo(7 / 8, 12),
    etaSquared: expect.closeTo(0.8, 12),
  })
})

test('the analysis of variance is that of R', () => {
  // summary(aov(count ~ spray, InsectSprays)): 533.8, 15.4, F 34.7 on 5 and 66 df
  const result = icc(insectSprays)
  expect(result).toMatchObject({ n: 72, groupCount: 6, n0: 12, df1: 5, df2: 66 })
  expect(result.meanSquareBetween).toBeCloseTo(533.7667, 4)
  expect(result.meanSquareWithin).toBeCloseTo(15.3813, 4)
  expect(result.f).toBeCloseTo(34.70228, 5)
})

test('one group, or groups of one, leave only counts', () => {
  expect(icc([])).toMatchObject({ n: 0, groupCount: 0, meanGroupSize: null, icc1: null, df1: null })
  expect(icc([[1, 2]])).toMatchObject({ n: 2, groupCount: 1, meanGroupSize: 2, f: null, icc1: null })
  expect(icc([[1], [2], []])).toMatchObject({ n: 2, groupCount: 2, meanGroupSize: 1, f: null, icc1: null })
})

test('spread only within, only between and nowhere', () => {
  expect(
    icc([
      [0.1, 0.2, 0.3],
      [0.3, 0.2, 0.1],
    ]),
  ).toMatchObject({ meanSquareBetween: 0, f: 0, icc2: -Infinity })
  expect(
    icc([
      [1, 1],
      [2, 2],
    ]),
  ).toMatchObject({ f: Infinity, p: 0, icc1: 1, icc2: 1, ciLow: null, etaSquared: 1 })
  expect(
    icc([
      [1, 1],
      [1, 1],
    ]),
  ).toMatchObject({ n0: 2, meanSquareBetween: 0, f: null, icc1: null, etaSquared: null })
})

test('moments say the same as the values', () => {
  fc.assert(
    fc.property(groups, (samples) => {
      const fromValues = icc(samples)
      const fromMoments = icc(samples.map(momentsOf))
      expect(fromMoments.icc1 ?? 9).toBeCloseTo(fromValues.icc1 ?? 9, 8)
      expect(fromMoments.p ?? 9).toBeCloseTo(fromValues.p ?? 9, 8)
    }),
  )
})
