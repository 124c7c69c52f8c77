import fc from 'fast-check'
import { expect, test } from 'vitest'
import { empiricalBayes } from '~/domain/statistics/empirical-bayes'
import { momentsOf } from '~/domain/statistics/moments'
import { groups } from './arbitraries'

test('without spread within, every group keeps its mean; without spread between, all have the common one', () => {
  expect(
    empiricalBayes([
      [50, 50],
      [60, 60],
    ]),
  ).toMatchObject({
    sigma2: 0,
    tau2: 50,
    mu: 55,
    groups: [
      { shrinkage: 1, shrunkMean: 50 },
      { shrinkage: 1, shrunkMean: 60, shrunkSd: 0 },
    ],
  })
  expect(
    empiricalBayes([
      [10, 30],
      [15, 25],
    ]),
  ).toMatchObject({
    tau2: 0,
    mu: 20,
    groups: [{ shrinkage: 0, shrunkMean: 20, shrunkSd: 0 }, { shrunkMean: 20 }],
  })
})

test('the shrunken means are those of R', () => {
  // a <- anova(lm(y ~ g)); s2 <- a$Mean[2]; t2 <- (a$Mean[1] - s2) / 2; B <- t2 / (t2 + s2 / 2); B * m + (1 - B) * mean(m)
  const {
    sigma2,
    tau2,
    groups: means,
  } = empiricalBayes([
    [1, 3],
    [5, 7],
  ])
  expect([sigma2, tau2]).toEqual([2, 7])
  expect(means[0]?.shrinkage).toBeCloseTo(0.875, 12)
  expect(means[0]?.shrunkMean).toBeCloseTo(2.25, 12)
  expect(means[0]?.shrunkSd).toBeCloseTo(Math.sqrt(0.875), 12)
})

test('one group, groups of one and no spread at all are not shrunken', () => {
  const nothing = { shrinkage: null, shrunkMean: null, shrunkSd: null, shrunkLow: null, shrunkHigh: null }
  const none = { sigma2: null, tau2: null, n0: null, mu: null }
  expect(empiricalBayes([])).toEqual({ ...none, groups: [] })
  expect(empiricalBayes([[1, 3]])).toEqual({ ...none, groups: [{ n: 2, mean: 2, ...nothing }] })
  expect(empiricalBayes([[1], [3]]).groups).toEqual([
    { n: 1, mean: 1, ...nothing },
    { n: 1, mean: 3, ...nothing },
  ])
  expect(
    empiricalBayes([
      [5, 5],
      [5, 5],
    ]),
  ).toMatchObject({ sigma2: 0, tau2: 0, n0: 2, mu: null })
  expect(empiricalBayes([[1, 2], [], [5, 9]]).groups[1]).toEqual({ n: 0, mean: null, ...nothing })
})

test('a shrunken mean lies between the group and the common mean, from moments too', () => {
  fc.assert(
    fc.property(groups, (samples) => {
      const { mu, groups: means } = empiricalBayes(samples.map(momentsOf))
      for (const { mean, shrunkMean } of means) {
        if (mu === null || mean === null || shrunkMean === null) continue
        expect(shrunkMean).toBeGreaterThanOrEqual(Math.min(mu, mean) - 1e-9)
        expect(shrunkMean).toBeLessThanOrEqual(Math.max(mu, mean) + 1e-9)
      }
    }),
  )
})
