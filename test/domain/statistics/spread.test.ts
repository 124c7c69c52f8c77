import fc from 'fast-check'
import { expect, test } from 'vitest'
import { momentsOf } from '~/domain/statistics/moments'
import { mergeSpreads, spreadOf, varianceOf } from '~/domain/statistics/spread'
import { scores } from './arbitraries'

test('values around a million keep the digits of their spread', () => {
  expect(spreadOf([1e6 + 0.25, 1e6 + 0.5, 1e6 + 0.75])).toEqual({
    n: 3,
    mean: 1e6 + 0.5,
    squaredDeviations: 0.125,
  })
})

test('values equal to nine decimals do not vary at all', () => {
  expect(spreadOf([0.3, 0.1 + 0.2]).squaredDeviations).toBe(0)
  expect(spreadOf([0.3, 0.3 + 1e-8]).squaredDeviations).toBeGreaterThan(0)
})

test('below two values there is no variance', () => {
  expect(varianceOf(spreadOf([]))).toBeNull()
  expect(varianceOf(spreadOf([null, 5]))).toBeNull()
  expect(spreadOf(momentsOf([]))).toEqual({ n: 0, mean: null, squaredDeviations: 0 })
})

test('rounding noise of seventy thousand squares is not taken for spread', () => {
  const alike = momentsOf(Array.from({ length: 70_000 }, () => 100 / 3))
  expect(spreadOf(alike).squaredDeviations).toBe(0)
  const almost = momentsOf([...Array.from({ length: 69_999 }, () => 100), 99])
  expect(spreadOf(almost).squaredDeviations).toBeCloseTo(1, 4)
})

test('merging two groups is taking them together, from values and from moments', () => {
  fc.assert(
    fc.property(scores, scores, (a, b) => {
      const whole = spreadOf([...a, ...b])
      for (const merged of [
        mergeSpreads(spreadOf(a), spreadOf(b)),
        mergeSpreads(spreadOf(momentsOf(a)), spreadOf(momentsOf(b))),
      ]) {
        expect(merged.n).toBe(whole.n)
        expect(merged.mean ?? -1).toBeCloseTo(whole.mean ?? -1, 9)
        expect(merged.squaredDeviations).toBeCloseTo(whole.squaredDeviations, 6)
        expect(merged.squaredDeviations === 0).toBe(whole.squaredDeviations === 0)
      }
    }),
  )
})
