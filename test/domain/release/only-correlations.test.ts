import { expect, test } from 'vitest'
import { onlyCorrelations } from '~/domain/release/only-correlations'
import { correlationsAmong, crossDeviations } from '~/domain/statistics/cross-moments'
import { crossMomentsOf } from '../statistics/cross-moments-of'
import { attitude } from '../statistics/r-data'

const columns = ['RATING', 'COMPLAINTS', 'PRIVILEGES', 'LEARNING', 'RAISES', 'CRITICAL', 'ADVANCE']
const all = columns.map((_, place) => place)

test('correlations stay to three decimals, and nothing else', () => {
  const told = onlyCorrelations({ columns, ...crossMomentsOf(attitude) })
  const before = correlationsAmong(crossDeviations(crossMomentsOf(attitude)), all) ?? []
  const after = told === undefined ? [] : (correlationsAmong(crossDeviations(told), all) ?? [])
  expect(after.flat()).toHaveLength(49)
  after
    .flat()
    .forEach((r, at) => expect(Math.abs(r - (before.flat()[at] ?? 0))).toBeLessThanOrEqual(0.0005000001))
  expect(told).toMatchObject({ n: 30, columns, sums: all.map(() => 0) })
})

test('one person more or fewer does not show in the number of persons', () => {
  const n = (count: number) => onlyCorrelations({ columns, ...crossMomentsOf(attitude.slice(0, count)) })?.n
  expect([25, 26, 29].map(n)).toEqual([25, 25, 25])
})

test('where a column does not vary there are no correlations to tell', () => {
  const alike = attitude.map((row) => [50, ...row.slice(1)])
  expect(onlyCorrelations({ columns, ...crossMomentsOf(alike) })).toBeUndefined()
  expect(onlyCorrelations({ columns, ...crossMomentsOf([], 7) })).toBeUndefined()
})
