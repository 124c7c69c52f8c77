import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kruskalWallis } from '~/domain/statistics/kruskal-wallis'
import { groups } from './arbitraries'
import { insectSprays } from './r-data'

test('1, 2 against 3, 4 has H = 2.4', () => {
  expect(
    kruskalWallis([
      [1, 2],
      [3, 4],
    ]),
  ).toMatchObject({ n: 4, h: expect.closeTo(2.4, 12), df: 1 })
})

test('the test is that of R', () => {
  // kruskal.test(count ~ spray, InsectSprays)
  const { h, df, p } = kruskalWallis(insectSprays)
  expect(h).toBeCloseTo(54.691, 3)
  expect(df).toBe(5)
  expect(p).toBeCloseTo(1.511e-10, 13)
})

test('one group or all tied gives no test', () => {
  expect(kruskalWallis([])).toMatchObject({ n: 0, groupCount: 0, df: null, h: null })
  expect(kruskalWallis([[1, 2]])).toMatchObject({ groupCount: 1, df: 0, h: null, p: null })
  expect(kruskalWallis([[0.3], [0.1 + 0.2]])).toMatchObject({ df: 1, h: null, etaSquaredH: null })
  expect(kruskalWallis([[1], [2]])).toMatchObject({
    h: expect.closeTo(1, 12),
    etaSquaredH: null,
    epsilonSquared: expect.closeTo(1, 12),
  })
})

test('only the order of values matters', () => {
  fc.assert(
    fc.property(groups, (samples) => {
      const squared = samples.map((sample) => sample.map((value) => value * value))
      expect(kruskalWallis(squared).h ?? -1).toBeCloseTo(kruskalWallis(samples).h ?? -1, 9)
    }),
  )
})
