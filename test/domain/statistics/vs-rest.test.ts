import fc from 'fast-check'
import { expect, test } from 'vitest'
import { benjaminiHochberg } from '~/domain/statistics/benjamini-hochberg'
import { momentsOf } from '~/domain/statistics/moments'
import { vsRest } from '~/domain/statistics/vs-rest'
import { welchComparison } from '~/domain/statistics/welch-comparison'
import { groups } from './arbitraries'
import { insectSprays } from './r-data'

test('a group is not in its own rest', () => {
  const [first] = vsRest([
    [10, 12],
    [1, 3],
    [2, 2],
  ])
  expect(first).toMatchObject({ n1: 2, n2: 4, mean1: 11, mean2: 2, difference: 9 })
})

test('the family of the adjusted p is the call', () => {
  const comparisons = vsRest(insectSprays)
  expect(comparisons.map(({ pAdjusted }) => pAdjusted)).toEqual(
    benjaminiHochberg(comparisons.map(({ p }) => p)),
  )
  expect(comparisons[0]?.t).toBeCloseTo(
    welchComparison(insectSprays[0] ?? [], insectSprays.slice(1).flat()).t ?? 0,
    10,
  )
})

test('a single group has nobody to be compared with', () => {
  expect(vsRest([[1, 2]])).toMatchObject([
    { n1: 2, n2: 0, mean1: 1.5, mean2: null, p: null, pAdjusted: null },
  ])
  expect(vsRest([])).toEqual([])
})

test('each comparison is that of the group with all others taken together, from moments too', () => {
  fc.assert(
    fc.property(groups, (samples) => {
      const fromMoments = vsRest(samples.map(momentsOf))
      vsRest(samples).forEach(({ g, p }, index) => {
        const direct = welchComparison(
          samples[index] ?? [],
          samples.filter((_, other) => other !== index).flat(),
        )
        expect(g ?? 9).toBeCloseTo(direct.g ?? 9, 8)
        expect(fromMoments[index]?.p ?? 9).toBeCloseTo(p ?? 9, 7)
      })
    }),
  )
})
