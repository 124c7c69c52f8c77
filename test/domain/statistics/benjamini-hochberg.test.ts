import fc from 'fast-check'
import { expect, test } from 'vitest'
import { benjaminiHochberg } from '~/domain/statistics/benjamini-hochberg'

test('one test is not adjusted, and equal ones share their value', () => {
  expect(benjaminiHochberg([0.03])).toEqual([0.03])
  expect(benjaminiHochberg([0.02, 0.02])).toEqual([0.02, 0.02])
})

test('the adjusted values are those of R', () => {
  // p.adjust(c(.001, .04, .03, NA, .2, .04, 1), "BH")
  const adjusted = benjaminiHochberg([0.001, 0.04, 0.03, null, 0.2, 0.04, 1])
  expect(adjusted.map((p) => p && Number(p.toFixed(12)))).toEqual([0.006, 0.06, 0.06, null, 0.24, 0.06, 1])
})

test('what was not tested does not count', () => {
  expect(benjaminiHochberg([])).toEqual([])
  expect(benjaminiHochberg([null, 0.5, null])).toEqual([null, 0.5, null])
})

test('adjusting never lowers a p and keeps the order', () => {
  const p = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(fc.array(p), (values) => {
      const adjusted = benjaminiHochberg(values)
      const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
      order.forEach((index, place) => {
        expect(adjusted[index] ?? 0).toBeGreaterThanOrEqual((values[index] ?? 0) * (1 - 1e-15))
        const before = order[place - 1]
        if (before !== undefined) expect(adjusted[index] ?? 0).toBeGreaterThanOrEqual(adjusted[before] ?? 0)
      })
    }),
  )
})
