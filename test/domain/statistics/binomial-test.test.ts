import fc from 'fast-check'
import { expect, test } from 'vitest'
import { binomialTest } from '~/domain/statistics/binomial-test'

test('three heads of three is one in four, both tails', () => {
  expect(binomialTest(3, 3, 0.5)).toBeCloseTo(0.25, 12)
})

test('the p is that of R', () => {
  // binom.test(682, 682 + 243, p = 3/4)$p.value
  expect(binomialTest(682, 925, 0.75)).toBeCloseTo(0.3825, 4)
})

test('no trials surprise nobody, and a million do not overflow', () => {
  expect(binomialTest(0, 0, 0.3)).toBe(1)
  expect(binomialTest(500_000, 1_000_000, 0.5)).toBeCloseTo(1, 9)
  expect(binomialTest(0, 1_000_000, 0.5)).toBe(0)
})

test('successes and failures say the same', () => {
  fc.assert(
    fc.property(
      fc.nat(50),
      fc.nat(50),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (did, didNot, probability) => {
        const n = did + didNot
        expect(binomialTest(didNot, n, 1 - probability)).toBeCloseTo(binomialTest(did, n, probability), 9)
      },
    ),
  )
})
