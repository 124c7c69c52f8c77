import fc from 'fast-check'
import { expect, test } from 'vitest'
import { suppressOneWay } from '~/domain/statistics/suppress-one-way'

test('a second child is suppressed when the first could be found by subtraction', () => {
  expect(suppressOneWay(['a', 'b', 'c'], [3, 20, 9], 5)).toEqual({
    status: ['primary', 'ok', 'secondary'],
    parent: 'publish',
  })
})

test('of two children of one size the first code goes, by code point', () => {
  expect(suppressOneWay(['Ängs', 'Zeta', 'small'], [9, 9, 1], 5).status).toEqual([
    'ok',
    'secondary',
    'primary',
  ])
})

test('two small ones protect each other only if they are enough together', () => {
  expect(suppressOneWay(['a', 'b', 'c'], [2, 3, 9], 5).status).toEqual(['primary', 'primary', 'ok'])
  expect(suppressOneWay(['a', 'b', 'c'], [2, 2, 9], 5).status).toEqual(['primary', 'primary', 'secondary'])
})

test('an only child that is too small takes its parent along; nobody hides nothing', () => {
  expect(suppressOneWay(['a'], [3], 5)).toEqual({ status: ['primary'], parent: 'suppress' })
  expect(suppressOneWay(['a', 'b'], [3, 0], 5)).toEqual({ status: ['primary', 'empty'], parent: 'suppress' })
  expect(suppressOneWay([], [], 5)).toEqual({ status: [], parent: 'publish' })
  expect(suppressOneWay(['a', 'b'], [0, 0], 5)).toEqual({ status: ['empty', 'empty'], parent: 'publish' })
})

test('where the parent is published, what is hidden is nothing or two cells of enough persons', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(15), { maxLength: 8 }),
      fc.integer({ min: 1, max: 10 }),
      (counts, threshold) => {
        const { status, parent } = suppressOneWay(counts.map(String), counts, threshold)
        const hidden = counts.filter(
          (_, index) => status[index] === 'primary' || status[index] === 'secondary',
        )
        const persons = hidden.reduce((sum, count) => sum + count, 0)
        expect(counts.every((count, index) => count >= threshold || status[index] !== 'ok')).toBe(true)
        if (parent === 'publish' && hidden.length > 0)
          expect(hidden.length >= 2 && persons >= threshold).toBe(true)
      },
    ),
  )
})
