import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareLabels, groupByLabel } from '~/domain/statistics/label'

test('texts go by code point, numbers by size', () => {
  expect(['Ängs', 'alfa', 'Zeta', '10', '9'].sort(compareLabels)).toEqual(['10', '9', 'Zeta', 'alfa', 'Ängs'])
  expect([10, 9, 2].sort(compareLabels)).toEqual([2, 9, 10])
})

test('pairs with a missing half are left out, groups come in order', () => {
  const groups = groupByLabel([1, 2, null, 4, 5], ['b', 'a', 'a', null, 'b'])
  expect([...groups]).toEqual([
    ['a', [2]],
    ['b', [1, 5]],
  ])
  expect([...groupByLabel([], [])]).toEqual([])
})

test('every complete pair is in exactly one group', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer(), fc.constantFrom('a', 'b', 'c'))), (pairs) => {
      const groups = groupByLabel(
        pairs.map(([value]) => value),
        pairs.map(([, label]) => label),
      )
      expect([...groups.values()].flat().toSorted()).toEqual(pairs.map(([value]) => value).toSorted())
    }),
  )
})
