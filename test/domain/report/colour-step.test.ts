import { expect, test } from 'vitest'
import { colourStep } from '~/domain/report/colour-step'

test('colour begins at three points and deepens at six', () => {
  expect([0, 2, 3, 5, 6, 9].map((size) => colourStep(size, true))).toEqual([0, 0, 1, 1, 2, 2])
  expect([-2, -3, -6].map((size) => colourStep(size, false))).toEqual([0, -1, -2])
})

test('the darkest step is kept for supported differences of ten points and more', () => {
  expect(colourStep(14, true)).toBe(3)
  expect(colourStep(14, false)).toBe(2)
  expect(colourStep(-14, true)).toBe(-3)
  expect(colourStep(-14, false)).toBe(-2)
})
