import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CountDistribution, midInterval, panjerCount } from '~/domain/statistics/panjer-count'

function momentsOf({ lowest, probabilities }: CountDistribution) {
  const mean = probabilities.reduce((sum, p, place) => sum + p * (lowest + place), 0)
  const variance = probabilities.reduce((sum, p, place) => sum + p * (lowest + place - mean) ** 2, 0)
  return { mean, variance, total: probabilities.reduce((sum, p) => sum + p, 0) }
}

const at = ({ lowest, probabilities }: CountDistribution, count: number) => probabilities[count - lowest]

test('nobody expected is certainly nobody', () => {
  expect(panjerCount(0, 0)).toEqual({ lowest: 0, probabilities: [1] })
  expect(midInterval(panjerCount(0, 0), 0.8)).toEqual({ low: 0, high: 0 })
})

test('as much variance as mean is Poisson, less is binomial, more is negative binomial, as in R', () => {
  // dpois(3, 2.5); dbinom(3, 10, 0.25); dnbinom(3, size = 5, mu = 2.5)
  expect(at(panjerCount(2.5, 2.5), 3)).toBeCloseTo(0.213763, 6)
  expect(at(panjerCount(2.5, 10 * 0.25 * 0.75), 3)).toBeCloseTo(0.2502823, 6)
  expect(at(panjerCount(2.5, 2.5 + 2.5 ** 2 / 5), 3)).toBeCloseTo(0.1707057, 6)
})

test('mean and variance are what was asked for, from small counts to large ones', () => {
  const asked = fc.tuple(
    fc.double({ min: 0.5, max: 3000, noNaN: true }),
    fc.double({ min: 1, max: 4, noNaN: true }),
  )
  fc.assert(
    fc.property(asked, ([mean, dispersion]) => {
      const got = momentsOf(panjerCount(mean, dispersion * mean))
      expect(got.total).toBeCloseTo(1, 9)
      expect(got.mean / mean).toBeCloseTo(1, 6)
      expect(got.variance / (dispersion * mean)).toBeCloseTo(1, 4)
    }),
    { numRuns: 60 },
  )
})

test('over counts of many sizes an 80 % interval holds eight tenths', () => {
  const held = Array.from({ length: 200 }, (_, place) => {
    const distribution = panjerCount(3 + place / 10, 1.2 * (3 + place / 10))
    const { low, high } = midInterval(distribution, 0.8)
    const { lowest, probabilities } = distribution
    return probabilities
      .filter((_probability, k) => lowest + k >= low && lowest + k <= high)
      .reduce((sum, p) => sum + p, 0)
  })
  expect(held.reduce((sum, share) => sum + share, 0) / held.length).toBeCloseTo(0.8, 1)
})
