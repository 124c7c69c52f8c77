import { expect, test } from 'vitest'
import { rakingMargins } from '~/domain/statistics/raking-margins'

const districts = new Map([
  ['a', 30],
  ['b', 60],
  ['silent', 10],
])
const bands = new Map([
  ['T0', 50],
  ['T1', 50],
])

test('a label without respondents is left out, and the second margin follows the first', () => {
  expect(
    rakingMargins(
      [districts, bands],
      [
        ['b', 'a', 'a'],
        ['T1', 'T0', 'T0'],
      ],
    ),
  ).toEqual([
    new Map([
      ['b', 60],
      ['a', 30],
    ]),
    new Map([
      ['T1', 45],
      ['T0', 45],
    ]),
  ])
})

test('nobody, and labels that nobody knows, have margins of nothing', () => {
  expect(rakingMargins([districts], [[]])).toEqual([new Map()])
  expect(rakingMargins([districts, bands], [['x'], ['y']])).toEqual([
    new Map([['x', 0]]),
    new Map([['y', 0]]),
  ])
})
