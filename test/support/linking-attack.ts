import { expect } from 'vitest'

/**
 * What an attacker makes of an order: the people in the order in which they cast, beside what was found in the order
 * of some place. Both are given as the same labels.
 */
export type Linking = { readonly exact: number; readonly rankCorrelation: number }

/** `found` by place; `cast` in the order of time. The attacker pairs the first with the first. */
export function linkByOrder(cast: readonly string[], found: readonly string[]): Linking {
  const n = cast.length
  expect([...found].sort(), 'the attacker sees everybody').toEqual([...cast].sort())
  const rank = new Map(cast.map((label, index) => [label, index]))
  const pairs = found.map((label, place) => [place, rank.get(label) ?? 0] as const)
  const exact = pairs.filter(([place, time]) => place === time).length
  const squares = pairs.reduce((sum, [place, time]) => sum + (place - time) ** 2, 0)
  return { exact, rankCorrelation: 1 - (6 * squares) / (n * (n * n - 1)) }
}

/**
 * What chance gives with 40: one exact link on average, more than five once in 1 700 orders (Poisson); a rank
 * correlation of standard deviation 0.16, beyond ±0.55 once in 1 700.
 */
export function expectChance(attack: string, { exact, rankCorrelation }: Linking): void {
  expect(exact, `exact links by ${attack}`).toBeLessThanOrEqual(5)
  expect(Math.abs(rankCorrelation), `rank correlation by ${attack}`).toBeLessThan(0.55)
}
