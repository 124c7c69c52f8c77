import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differencingAttack } from '~/domain/statistics/differencing-attack'

test('ten at 50 and nine shown at 45 give away the tenth at 95', () => {
  expect(differencingAttack({ n: 10, mean: 50 }, [{ n: 9, mean: 45 }], 0)).toEqual({
    hiddenN: 1,
    reconstructedMean: 95,
    halfWidth: 9.5,
  })
})

test('one decimal more is ten times as exact', () => {
  const total = { n: 79, mean: 42 }
  const shown = [{ n: 76, mean: 41 }]
  expect(differencingAttack(total, shown, 0).halfWidth).toBeCloseTo(155 / 6, 12)
  expect(differencingAttack(total, shown, 1).halfWidth).toBeCloseTo(155 / 60, 12)
})

test('where nobody is hidden there is nothing to be found', () => {
  expect(differencingAttack({ n: 5, mean: 1 }, [{ n: 5, mean: 1 }], 0)).toEqual({
    hiddenN: 0,
    reconstructedMean: null,
    halfWidth: null,
  })
  expect(differencingAttack({ n: 5, mean: 1 }, [], 0)).toMatchObject({ hiddenN: 5, reconstructedMean: 1 })
})

test('the true mean always lies within the half width', () => {
  const group = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 })
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  fc.assert(
    fc.property(group, fc.array(group, { maxLength: 5 }), (hidden, shown) => {
      const total = [hidden, ...shown].flat()
      const published = shown.map((values) => ({ n: values.length, mean: Math.round(mean(values)) }))
      const attack = differencingAttack({ n: total.length, mean: Math.round(mean(total)) }, published, 0)
      expect(Math.abs((attack.reconstructedMean ?? NaN) - mean(hidden))).toBeLessThanOrEqual(
        (attack.halfWidth ?? 0) + 1e-9,
      )
    }),
  )
})
