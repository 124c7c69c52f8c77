import { expect, test } from 'vitest'
import { fewSizes } from '#db/dialects/few-sizes'

test('lists of all lengths come in few lengths, and hold the same values', () => {
  const lists = Array.from({ length: 100 }, (_, length) => Array.from({ length }, (_, value) => value))
  const sizes = new Set(lists.map((list) => fewSizes(list).length))
  expect([...sizes]).toEqual([0, 1, 2, 4, 8, 16, 32, 64, 128])
  for (const list of lists) expect([...new Set(fewSizes(list))]).toEqual(list)
})
