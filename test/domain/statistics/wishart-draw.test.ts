import { expect, test } from 'vitest'
import { choleskyFactor, fixedChance, wishartDraw } from '~/domain/statistics/wishart-draw'

const population = [
  [4, 2],
  [2, 3],
]

test('a factor times itself is the matrix, and a singular matrix has none', () => {
  const factor = choleskyFactor(population) ?? []
  expect(factor).toEqual([[2], [1, Math.sqrt(2)]])
  expect(choleskyFactor([[1, 1], [1, 1]])).toBeNull() // prettier-ignore
  expect(choleskyFactor([])).toEqual([])
})

test('draws have the mean and the variance of a Wishart matrix', () => {
  // E W = df Σ; Var W_ij = df (Σ_ij² + Σ_ii Σ_jj)
  const chance = fixedChance(7)
  const factor = choleskyFactor(population) ?? []
  const df = 9
  const draws = Array.from({ length: 20_000 }, () => wishartDraw(factor, df, chance))
  for (const [row, column] of [
    [0, 0],
    [0, 1],
    [1, 1],
  ] as const) {
    // prettier-ignore
    const values = draws.map((draw) => draw[row]?.[column] ?? 0)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
    const own = population[row]?.[column] ?? 0
    const expected = df * (own ** 2 + (population[row]?.[row] ?? 0) * (population[column]?.[column] ?? 0))
    expect(mean / (df * own)).toBeCloseTo(1, 1)
    expect(variance / expected).toBeCloseTo(1, 1)
  }
})

test('a draw is symmetric, and as few degrees of freedom as variables still give one', () => {
  const [first = [], second = []] = wishartDraw(choleskyFactor(population) ?? [], 2, fixedChance(1))
  expect(first[1]).toBe(second[0])
  expect(first[0]).toBeGreaterThan(0)
})

test('chance from one seed is the same every time and even', () => {
  const draws = Array.from({ length: 10_000 }, fixedChance(3))
  expect(draws).toEqual(Array.from({ length: 10_000 }, fixedChance(3)))
  expect(Math.min(...draws)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...draws)).toBeLessThan(1)
  expect(draws.reduce((sum, value) => sum + value, 0) / draws.length).toBeCloseTo(0.5, 1)
})
