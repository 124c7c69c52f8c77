import { expect, test } from 'vitest'
import { disagreements } from './disagreements'

const agree = (actual: unknown, expected: unknown) => disagreements(actual, expected, 1e-8, 'x').length === 0

test('numbers may differ by the tolerance, relative to what is larger than one', () => {
  expect(agree(1 + 9e-9, 1)).toBe(true)
  expect(agree(1 + 2e-8, 1)).toBe(false)
  expect(agree(1e6 + 0.009, 1e6)).toBe(true)
  expect(agree(1e6 + 0.02, 1e6)).toBe(false)
  expect(agree(NaN, 1)).toBe(false)
})

test('null is only null', () => {
  expect(agree(null, null)).toBe(true)
  for (const actual of [NaN, undefined, 0]) expect(agree(actual, null)).toBe(false)
  expect(agree(null, 0)).toBe(false)
  expect(agree({}, { a: null })).toBe(false)
})

test('infinity is spelled out, and a text is a text', () => {
  expect(agree(Infinity, 'Infinity')).toBe(true)
  expect(agree(-Infinity, 'Infinity')).toBe(false)
  expect(agree(5, 'Infinity')).toBe(false)
  expect(agree('ok', 'ok')).toBe(true)
  expect(agree('ok', 'primary')).toBe(false)
})

test('arrays are as long and in order, objects may hold more', () => {
  expect(agree([1, [2, null]], [1, [2, null]])).toBe(true)
  expect(agree([1, 2], [1])).toBe(false)
  expect(agree([2, 1], [1, 2])).toBe(false)
  expect(agree({ a: 1, b: 2 }, { a: 1 })).toBe(true)
  expect(agree(1, [1])).toBe(false)
  expect(agree(1, { a: 1 })).toBe(false)
})
