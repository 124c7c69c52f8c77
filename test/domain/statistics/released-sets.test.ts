import { expect, test } from 'vitest'
import { addToSets, releasedSets, sumOverSets } from '~/domain/statistics/released-sets'

const released = releasedSets([[0], [0, 1], []], 2)

test('an atom’s sum is that of the sets it is part of', () => {
  const onSets = Float64Array.from([3, 4])
  expect([0, 1, 2].map((atom) => sumOverSets(released, onSets, atom))).toEqual([3, 7, 0])
})

test('what an atom adds is added to each of its sets', () => {
  const onSets = new Float64Array(2)
  addToSets(released, onSets, 1, 5)
  addToSets(released, onSets, 0, 1)
  addToSets(released, onSets, 2, 9)
  expect([...onSets]).toEqual([6, 5])
})

test('nothing released: no sums', () => {
  expect(releasedSets([], 0)).toMatchObject({ atomCount: 0, setCount: 0 })
})
