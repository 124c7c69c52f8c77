import { expect, test } from 'vitest'
import { nBand } from '~/domain/release/n-band'

test('a number of people is shown as a band of five', () => {
  expect([5, 9, 10, 47, 100].map(nBand)).toEqual([
    { from: 5, to: 9 },
    { from: 5, to: 9 },
    { from: 10, to: 14 },
    { from: 45, to: 49 },
    { from: 100, to: 104 },
  ])
})
