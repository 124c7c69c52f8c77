import { expect, test } from 'vitest'
import { protectRow } from '~/domain/release/protect-row'

const hiddenOf = (
  relations: Parameters<typeof protectRow>[0],
  counts: Readonly<Record<string, number>>,
  hidden: readonly string[],
) => [...protectRow(relations, counts, new Set(hidden), 5)].sort()

const all = [{ whole: null, parts: ['a', 'b', 'c'] }]

test('a single hidden count among answers that add up takes the smallest of the others with it', () => {
  expect(hiddenOf(all, { a: 2, b: 9, c: 12 }, ['a'])).toEqual(['a', 'b'])
})

test('two hidden counts that together are five or more need no third', () => {
  expect(hiddenOf(all, { a: 2, b: 3, c: 12 }, ['a', 'b'])).toEqual(['a', 'b'])
})

test('two hidden counts that together are fewer than five take a third with them', () => {
  expect(hiddenOf(all, { a: 2, b: 2, c: 12 }, ['a', 'b'])).toEqual(['a', 'b', 'c'])
})

test('a hidden none beside a hidden few protects nothing', () => {
  expect(hiddenOf(all, { a: 0, b: 4, c: 12 }, ['a', 'b'])).toEqual(['a', 'b', 'c'])
})

test('where nothing is hidden, nothing is', () => {
  expect(hiddenOf(all, { a: 5, b: 9, c: 12 }, [])).toEqual([])
})

const nested = [
  { whole: null, parts: ['push', 'pull'] },
  { whole: 'push', parts: ['x', 'y'] },
  { whole: 'pull', parts: ['z'] },
]

test('a whole of one part is hidden with it, and another whole beside it keeps a part hidden too', () => {
  expect(hiddenOf(nested, { push: 20, x: 8, y: 12, pull: 3, z: 3 }, ['z'])).toEqual([
    'pull',
    'push',
    'x',
    'z',
  ])
})

test('counts that add up to nothing that is told protect themselves', () => {
  expect(hiddenOf([], { a: 1, b: 9 }, ['a'])).toEqual(['a'])
})
