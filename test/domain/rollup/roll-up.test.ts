import { expect, test } from 'vitest'
import { cellKey } from '~/domain/rollup/cell'
import { rollUp } from '~/domain/rollup/roll-up'
import { indexScale, type Rollup } from '~/domain/rollup/rollup'
import { anInstrument } from '../../factories/an-instrument'
import { option, people, smallInstrument, variedAnswers, without } from '../release/people'

const cellOf = (rollup: Rollup, key: string) => rollup.find(({ cell }) => cellKey(cell) === key)

test('a person counts in one cell of each grouping that is known about them', () => {
  const everything = { district: 'a', unit: 'a1', role: 'r', tenure: 'T0' }
  const rollup = rollUp(smallInstrument, [...people(2, everything), ...people(1, {})])
  expect(rollup.map(({ cell, respondents }) => [cellKey(cell), respondents])).toEqual([
    ['city', 3],
    ['district/', 1],
    ['district/a', 2],
    ['unit/a/a1', 2],
    ['role/r', 2],
    ['tenure/T0', 2],
    ['districtRole/a/r', 2],
    ['districtTenure/a/T0', 2],
  ])
})

test('a response without a single valid answer is counted nowhere, not even its “not applicable”', () => {
  const nothing = () => ({ HAN1: { kind: 'notApplicable' as const }, LED1: { kind: 'skipped' as const } })
  const rollup = rollUp(smallInstrument, [
    ...people(3, { district: 'a' }),
    ...people(4, { district: 'a' }, nothing),
  ])
  expect(cellOf(rollup, 'district/a')).toMatchObject({
    respondents: 3,
    items: { HAN1: { n: 3, notApplicable: 0 } },
  })
})

test('nobody gives a city of nobody', () => {
  const rollup = rollUp(smallInstrument, [])
  expect(rollup).toHaveLength(1)
  expect(cellOf(rollup, 'city')).toMatchObject({
    respondents: 0,
    scales: { HAN: { n: 0, sum: 0, sumSquares: 0 } },
  })
})

test('an area is the mean of its items, the index the mean of the areas', () => {
  const answers = () => ({ HAN1: option('5'), HAN2: option('3'), LED1: option('1') })
  const rollup = rollUp(smallInstrument, people(2, { district: 'a' }, answers))
  expect(cellOf(rollup, 'district/a')?.scales).toMatchObject({
    HAN: { n: 2, sum: 150, sumSquares: 2 * 75 ** 2 },
    LED: { n: 2, sum: 0, sumSquares: 0 },
    [indexScale]: { n: 2, sum: 75, sumSquares: 2 * 37.5 ** 2 },
  })
})

test('a reversed item is turned in its area and left as it was answered in its own tally', () => {
  const answers = () => ({ AGR: option('5'), FRE: option('5') })
  const rollup = rollUp(anInstrument(), people(1, { district: 'a' }, answers))
  expect(cellOf(rollup, 'city')).toMatchObject({
    scales: { SUP: { n: 1, sum: 50 } },
    items: { FRE: { n: 1, counts: { '5': 1 }, moments: { '': { n: 1, sum: 100 } } } },
  })
})

test('main reasons count as any reason as well', () => {
  const answers = () => ({ WHY: { kind: 'reasons' as const, main: 'PAY', contributing: ['OFFER'] } })
  const tally = cellOf(rollUp(smallInstrument, people(3, {}, answers)), 'city')?.items['WHY']
  expect(tally).toMatchObject({
    n: 3,
    counts: { 'main:PAY': 3, 'any:PAY': 3, 'main:OFFER': 0, 'any:OFFER': 3 },
  })
})

test('cross products hold those who answered the whole area, in the city only', () => {
  const rollup = rollUp(smallInstrument, [
    ...people(1, { district: 'a' }, () => ({ HAN1: option('5'), HAN2: option('3') })),
    ...people(5, { district: 'a' }, without('HAN2')),
  ])
  expect(cellOf(rollup, 'city')?.relations?.areas['HAN']).toEqual({
    n: 1,
    columns: ['HAN1', 'HAN2'],
    sums: [100, 50],
    products: [
      [10000, 5000],
      [5000, 2500],
    ],
  })
  expect(cellOf(rollup, 'district/a')).not.toHaveProperty('relations')
})

test('the order of the responses does not matter', () => {
  const responses = [
    ...people(7, { district: 'a' }),
    ...people(9, { district: 'b' }, (place) => variedAnswers(place * 2)),
  ]
  expect(rollUp(smallInstrument, [...responses].reverse())).toEqual(rollUp(smallInstrument, responses))
})
