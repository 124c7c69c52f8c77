import fc from 'fast-check'
import { expect, test } from 'vitest'
import { logRank } from '~/domain/statistics/log-rank'
import { spell } from './arbitraries'
import { aml } from './r-data'

const started = (time: number, isEvent: boolean) => ({ entry: -Infinity, time, isEvent })

test('one of two groups loses its only member first: half expected of each', () => {
  const { groups, chiSquare } = logRank([[started(1, true)], [started(2, false)]])
  expect(groups).toEqual([
    { n: 1, observed: 1, expected: 0.5 },
    { n: 1, observed: 0, expected: 0.5 },
  ])
  expect(chiSquare).toBeCloseTo(1, 12)
})

test('the test is that of R', () => {
  // survdiff(Surv(time, status) ~ x, aml)
  const { chiSquare, df, p, groups } = logRank([aml.maintained, aml.nonmaintained])
  expect(chiSquare).toBeCloseTo(3.396389, 6)
  expect([df, p]).toEqual([1, expect.closeTo(0.0653, 4)])
  expect(groups[0]).toEqual({ n: 11, observed: 7, expected: expect.closeTo(10.69, 2) })
})

test('no events, one group, nobody, or a group gone before anything happens have no test', () => {
  expect(logRank([[started(1, false)], [started(2, false)]])).toMatchObject({
    chiSquare: null,
    df: 1,
    p: null,
  })
  expect(logRank([[started(1, true)]])).toMatchObject({
    chiSquare: null,
    df: 0,
    groups: [{ observed: 1, expected: 1 }],
  })
  expect(logRank([])).toEqual({ chiSquare: null, df: null, p: null, groups: [] })
  expect(logRank([[started(1, false)], [started(2, true), started(3, true)]])).toMatchObject({
    chiSquare: null,
    p: null,
  })
})

test('as many events are expected as were observed, and the order of groups does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.array(spell, { minLength: 1, maxLength: 10 }), { maxLength: 4 }), (groups) => {
      const { chiSquare, groups: survivals } = logRank(groups)
      const sum = (field: 'observed' | 'expected') =>
        survivals.reduce((total, group) => total + group[field], 0)
      expect(sum('expected')).toBeCloseTo(sum('observed'), 9)
      expect(logRank(groups.toReversed()).chiSquare ?? -1).toBeCloseTo(chiSquare ?? -1, 6)
    }),
  )
})
