import { expect, test } from 'vitest'
import { benjaminiHochberg } from '~/domain/statistics/benjamini-hochberg'
import { logRank } from '~/domain/statistics/log-rank'
import { pairwiseLogRank } from '~/domain/statistics/pairwise-log-rank'
import { aml } from './r-data'

test('three groups make three pairs, each tested on its own two', () => {
  const groups = [aml.maintained, aml.nonmaintained, [...aml.maintained, ...aml.nonmaintained]]
  const pairs = pairwiseLogRank(groups)
  expect(pairs.map(({ a, b }) => [a, b])).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ])
  // survdiff(Surv(time, status) ~ x, aml)
  expect(pairs[0]?.chiSquare).toBeCloseTo(3.396389, 6)
  expect(pairs.map(({ pAdjusted }) => pAdjusted)).toEqual(benjaminiHochberg(pairs.map(({ p }) => p)))
  expect(pairs[2]?.chiSquare).toBe(logRank([aml.nonmaintained, groups[2] ?? []]).chiSquare)
})

test('fewer than two groups make no pair', () => {
  expect(pairwiseLogRank([])).toEqual([])
  expect(pairwiseLogRank([aml.maintained])).toEqual([])
})
