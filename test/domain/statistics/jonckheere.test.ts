import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jonckheere } from '~/domain/statistics/jonckheere'

test('two below two agree in all four pairs', () => {
  expect(
    jonckheere(
      [
        [1, 1],
        [2, 1],
        [3, 2],
        [4, 2],
      ].map(([value = 0, group = 0]) => ({ value, group })),
    ),
  ).toMatchObject({ n: 4, s: 4 })
})

test('with two groups it is the rank sum test of R', () => {
  // wilcox.test(c(1.1, 2.2, 3.3), c(2.5, 4.4, 5.5), exact = FALSE, correct = FALSE)$p.value
  const low = [1.1, 2.2, 3.3].map((value) => ({ value, group: 1 }))
  const high = [2.5, 4.4, 5.5].map((value) => ({ value, group: 2 }))
  const { s, varianceS, z } = jonckheere([...low, ...high])
  expect([s, varianceS]).toEqual([7, expect.closeTo(21, 12)])
  expect(z).toBeCloseTo(7 / Math.sqrt(21), 12)
})

test('one group has nothing to be ordered against', () => {
  expect(jonckheere([1, 2, 3].map((value) => ({ value, group: 1 })))).toMatchObject({
    s: 0,
    varianceS: 0,
    tauB: null,
    p: null,
  })
  expect(jonckheere([])).toMatchObject({ n: 0, s: null })
})

test('the order in which persons come does not matter', () => {
  const person = fc.record({ value: fc.integer({ min: 0, max: 5 }), group: fc.integer({ min: 1, max: 4 }) })
  fc.assert(
    fc.property(fc.array(person, { maxLength: 15 }), (persons) => {
      expect(jonckheere(persons.toReversed())).toEqual(jonckheere(persons))
    }),
  )
})
