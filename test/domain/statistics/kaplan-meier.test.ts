import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kaplanMeier } from '~/domain/statistics/kaplan-meier'
import { spell } from './arbitraries'
import { aml } from './r-data'

const started = (time: number, isEvent: boolean) => ({ entry: -Infinity, time, isEvent })

test('four who leave one by one: ¾, ½, ¼, nobody; the median lies between the second and the third', () => {
  const { steps, median } = kaplanMeier(
    [1, 2, 3, 4].map((time) => started(time, true)),
    [],
  )
  expect(steps.map(({ survival }) => survival)).toEqual([0.75, 0.5, 0.25, 0])
  expect(steps[3]).toMatchObject({ atRisk: 1, se: null, logLogLow: null })
  expect(median).toBe(2.5)
})

test('the medians are those of R', () => {
  // survfit(Surv(time, status) ~ x, aml)
  expect(kaplanMeier(aml.maintained, [])).toMatchObject({ n: 11, events: 7, median: 31 })
  expect(kaplanMeier(aml.nonmaintained, [])).toMatchObject({ n: 12, events: 11, median: 23 })
})

test('a share of one half to the end has its median half-way to the last time', () => {
  const spells = [started(1, true), started(2, true), started(3, false), started(9, false)]
  expect(kaplanMeier(spells, [])).toMatchObject({ median: 5.5, medianLow: 1, medianHigh: null })
})

test('nobody, or nobody who leaves, stays at one', () => {
  const certain = { survival: 1, se: 0, logLogLow: 1, logLogHigh: 1 }
  expect(kaplanMeier([], [10])).toMatchObject({ n: 0, events: 0, steps: [], median: null, at: [certain] })
  expect(kaplanMeier([started(5, false)], [9])).toMatchObject({ n: 1, steps: [], at: [certain] })
})

test('without late entry and censoring the curve is the share still there', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1 }), fc.nat(16), (times, at) => {
      const { at: points } = kaplanMeier(
        times.map((time) => started(time, true)),
        [at],
      )
      expect(points[0]?.survival).toBeCloseTo(times.filter((time) => time > at).length / times.length, 12)
    }),
  )
})

test('the curve never rises', () => {
  fc.assert(
    fc.property(fc.array(spell), (spells) => {
      const shares = kaplanMeier(spells, []).steps.map(({ survival }) => survival)
      expect(shares).toEqual(shares.toSorted((a, b) => b - a))
    }),
  )
})
