import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cochranArmitage } from '~/domain/statistics/cochran-armitage'

const shares = (successes: number[], trials: number[]) =>
  successes.map((count, index) => ({ successes: count, trials: trials[index] ?? 0, score: index + 1 }))

test('equal shares have no trend', () => {
  expect(cochranArmitage(shares([5, 5, 5], [10, 10, 10]))).toMatchObject({ chiSquare: 0, z: 0, df: 1, p: 1 })
})

test('the test is that of R', () => {
  // prop.trend.test(c(83, 90, 129, 70), c(86, 93, 136, 82))
  const { chiSquare, z, p } = cochranArmitage(shares([83, 90, 129, 70], [86, 93, 136, 82]))
  expect(chiSquare).toBeCloseTo(8.2249, 4)
  expect(z).toBeLessThan(0)
  expect(p).toBeCloseTo(0.004132, 6)
})

test('nobody, none, all or one wave have no trend', () => {
  for (const groups of [
    [],
    shares([0, 0], [0, 0]),
    shares([0, 0], [5, 5]),
    shares([3, 6], [3, 6]),
    shares([3, 0], [6, 0]),
  ]) {
    expect(cochranArmitage(groups)).toEqual({ chiSquare: null, z: null, df: 1, p: null })
  }
})

test('moving and stretching the scores changes nothing', () => {
  const group = fc.tuple(fc.nat(20), fc.nat(20), fc.integer({ min: 1, max: 5 }))
  fc.assert(
    fc.property(fc.array(group, { maxLength: 6 }), (rows) => {
      const groups = rows.map(([did, didNot, score]) => ({ successes: did, trials: did + didNot, score }))
      const moved = groups.map((one) => ({ ...one, score: 2 * one.score + 2020 }))
      expect(cochranArmitage(moved).z ?? 9).toBeCloseTo(cochranArmitage(groups).z ?? 9, 9)
    }),
  )
})
