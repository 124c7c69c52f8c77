import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annualTurnover } from '~/domain/statistics/annual-turnover'

const employments = [
  { hireDate: '2020-05-01', exitDate: null, exitType: null },
  { hireDate: '2020-05-01', exitDate: '2022-06-30', exitType: 'retirement' },
  { hireDate: '2021-12-31', exitDate: '2022-12-31', exitType: 'voluntary_external' },
  { hireDate: '2022-02-01', exitDate: null, exitType: null },
  { hireDate: '2022-03-01', exitDate: '2022-04-01', exitType: 'internal_move' },
]

test('three at the start and two at the end, two gone outside: 80 percent', () => {
  expect(annualTurnover(employments, [2022])).toEqual([
    {
      year: 2022,
      headcountStart: 3,
      headcountEnd: 2,
      averageHeadcount: 2.5,
      hired: 2,
      leftExternal: 2,
      leftVoluntaryExternal: 1,
      leftInternal: 1,
      turnoverExternalPercent: 80,
      turnoverVoluntaryPercent: 40,
      internalMobilityPercent: 40,
      replacementRatePercent: 80,
    },
  ])
})

test('a year without anybody has no percent', () => {
  expect(annualTurnover(employments, [2015])).toMatchObject([
    { averageHeadcount: 0, turnoverExternalPercent: null },
  ])
  expect(annualTurnover([], [])).toEqual([])
})

test('headcount at the end is that at the start and the hired less the left', () => {
  const day = fc.integer({ min: 0, max: 1500 })
  const iso = (days: number) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10)
  const employment = fc
    .tuple(day, fc.integer({ min: 0, max: 900 }), fc.boolean())
    .map(([start, length, stays]) => ({
      hireDate: iso(start),
      exitDate: stays ? null : iso(start + length),
      exitType: stays ? null : 'retirement',
    }))
  fc.assert(
    fc.property(fc.array(employment), (list) => {
      for (const year of annualTurnover(list, [2020, 2021, 2022, 2023])) {
        expect(year.headcountEnd).toBe(year.headcountStart + year.hired - year.leftExternal)
      }
    }),
  )
})
