import fc from 'fast-check'
import { expect, test } from 'vitest'
import { personScore, scaleScore } from '~/domain/statistics/scale-score'

test('half of the items is enough: 2 of 3, 2 of 4, 3 of 5', () => {
  expect(personScore([100, 50, null], 0.5)).toBe(75)
  expect(personScore([100, null, null], 0.5)).toBeNull()
  expect(personScore([100, 50, null, null], 0.5)).toBe(75)
  expect(personScore([100, 50, null, null, null], 0.5)).toBeNull()
  expect(personScore([100, 50, 0, null, null], 0.5)).toBe(50)
})

test('persons without a score are counted', () => {
  expect(
    scaleScore(
      [
        [0, 100],
        [null, null],
      ],
      0.5,
    ),
  ).toEqual({ scores: [50, null], missing: 1 })
  expect(scaleScore([], 0.5)).toEqual({ scores: [], missing: 0 })
})

test('at least one answer is needed, whatever fraction is asked for', () => {
  expect(personScore([null, null], 0)).toBeNull()
  expect(personScore([], 0)).toBeNull()
})

test('eleven of twenty are 55 %, although 0.55 × 20 is a little more than eleven in doubles', () => {
  const row = Array.from({ length: 20 }, (_, index) => (index < 11 ? 50 : null))
  expect(personScore(row, 0.55)).toBe(50)
})

test('a score lies between the lowest and the highest answer', () => {
  const items = fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { maxLength: 6 })
  fc.assert(
    fc.property(items, (row) => {
      const score = personScore(row, 0.5)
      const answered = row.filter((value) => value !== null)
      if (score === null) return
      expect(score).toBeGreaterThanOrEqual(Math.min(...answered))
      expect(score).toBeLessThanOrEqual(Math.max(...answered))
    }),
  )
})
