import { expect, test } from 'vitest'
import { attentionList } from '~/domain/analysis/attention-list'
import { compareWaves } from '~/domain/analysis/compare-waves'
import { analysisFor, signalsFor } from '~/domain/analysis/scope-analysis'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { cellKey } from '~/domain/rollup/cell'
import { option, people, variedAnswers } from '../release/people'
import { anAnalysis } from './a-release'

const steps = (text: string) => (place: number) => {
  const step = option(text.charAt(place % text.length))
  return { ...variedAnswers(place), HAN1: step, HAN2: step }
}
const scales = ['HAN', 'LED', 'INDEX']

const before = anAnalysis([
  ...people(40, { district: 'a' }, steps('345')),
  ...people(40, { district: 'b' }, steps('345')),
  ...people(40, { district: 'c' }, steps('345')),
])
const after = anAnalysis([
  ...people(40, { district: 'a' }, steps('12')),
  ...people(40, { district: 'b' }, steps('345')),
  ...people(40, { district: 'c' }, steps('455')),
])
const change = compareWaves(before, after, scales)
const changeIn = (key: string, scale: string) =>
  change.changes.find((one) => cellKey(one.cell) === key && one.scale === scale)

test('a change is this wave less the wave before', () => {
  expect(changeIn('district/a', 'HAN')?.comparison.difference).toBeCloseTo(12.5 - 74.375, 6)
  expect(changeIn('district/a', 'HAN')?.comparison.isSupported).toBe(true)
  expect(changeIn('district/b', 'HAN')?.comparison.isSupported).toBe(false)
  expect(changeIn('city', 'HAN')?.previous.n).toBe(120)
})

test('only scales that were asked alike are compared', () => {
  expect(new Set(compareWaves(before, after, ['LED']).changes.map(({ scale }) => scale))).toEqual(
    new Set(['LED']),
  )
})

test('a group that is too small in either wave has no change', () => {
  const small = anAnalysis([
    ...people(9, { district: 'a' }),
    ...people(60, { district: 'b' }),
    ...people(60, { district: 'c' }),
  ])
  expect(compareWaves(small, after, scales).changes.some(({ cell }) => cellKey(cell) === 'district/a')).toBe(
    false,
  )
})

test('attention goes to what is supported and large, the weak first, the same group and area once', () => {
  const signals = attentionList(after, change)
  const named = signals.map(({ kind, cell, scale }) => `${kind} ${cellKey(cell)} ${scale}`)
  expect(named[0]).toBe('weakness district/a HAN')
  expect(new Set(named).size).toBe(named.length)
  expect(named).toContain('strength district/c HAN')
  expect(named.findIndex((name) => name.startsWith('strength'))).toBeGreaterThan(
    named.findLastIndex((name) => name.startsWith('weakness')),
  )
  expect(signals[0]).toHaveProperty('versusRest')
  expect(signals[0]).toHaveProperty('versusPrevious')
  expect(named.some((name) => name.endsWith('INDEX'))).toBe(false)
})

test('nineteen answers are not enough for attention, however large the difference', () => {
  const signals = attentionList(
    anAnalysis([
      ...people(19, { district: 'a' }, steps('1112')),
      ...people(80, { district: 'b' }, steps('45')),
    ]),
  )
  expect(signals.map(({ cell }) => cellKey(cell))).toEqual(['district/b'])
})

test('a district’s HR reads the same figures as the city, of its own district and the city', () => {
  const scope = { role: 'hrDistrict' as const, districtId: districtIdSchema.parse('b') }
  const own = analysisFor(after, scope)
  expect(own.city).toEqual(after.city)
  expect(own.districts).toEqual(after.districts.filter(({ cell }) => cell.districtId === 'b'))
  expect(own.comparisonCount).toBe(after.comparisonCount)
  expect(analysisFor(after, { role: 'hrCity' })).toEqual(after)
  const seen = signalsFor(attentionList(after, change), scope).map(({ cell }) => cellKey(cell))
  expect(seen.filter((key) => key !== 'city' && key !== 'district/b')).toEqual([])
})
