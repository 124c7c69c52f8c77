import { expect, test } from 'vitest'
import { weighsCoarsely } from '~/domain/release/weighs-coarsely'

const group = (...labels: readonly string[]) => ({ labels, respondents: 4, scales: {} })
const square = [group('a', 't1'), group('a', 't2'), group('b', 't1'), group('b', 't2')]

test('by hand: a square of hidden crossings, four persons, weights that differ by one', () => {
  // 20 points of four persons around a square of two rows: 20 · 4 · 2 · 1 = 160.
  expect(weighsCoarsely(square, [1, 2, 2, 1], 4, 160)).toBe(true)
  expect(weighsCoarsely(square, [1, 2, 2, 1], 4, 159)).toBe(false)
})

test('equal weights tell nothing new, and neither do weights of nobody hidden', () => {
  expect(weighsCoarsely(square, [3, 3, 3, 3], 4, 1)).toBe(true)
  expect(weighsCoarsely([], [], 0, 0)).toBe(true)
})
