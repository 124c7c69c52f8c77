import { expect, test } from 'vitest'
import { analyseRelease } from '~/domain/analysis/analyse-release'
import { analyseTrends } from '~/domain/analysis/analyse-trends'
import { driverUncertainty } from '~/domain/analysis/analyse-drivers'
import type { Instrument } from '~/domain/instrument/instrument'
import { releaseSchema } from '~/domain/release/release-schema'
import type { CountedResponse } from '~/domain/rollup/mark-response'
import { releaseOf } from './a-counted-wave'
import { option, people, smallInstrument, variedAnswers, without } from './people'

/** Released, stored, read again and analysed; every number in it must be one. */
function told(
  responses: readonly CountedResponse[],
  around: Parameters<typeof releaseOf>[1] = {},
  instrument: Instrument = smallInstrument,
) {
  const frozen = releaseOf(responses, { ...around, instrument })
  expect(strangeNumbers(frozen)).toEqual([])
  const release = releaseSchema.parse(JSON.parse(JSON.stringify(frozen)))
  const analysis = analyseRelease(release, instrument)
  const scales = Object.keys(analysis.reference)
  const series = [analysis, analysis, analysis].map((one) => ({ analysis: one, scales }))
  const trends = analyseTrends(series)
  expect(strangeNumbers([analysis, trends, driverUncertainty(analysis.drivers)])).toEqual([])
  return { release, analysis, trends }
}

/** Where a number stands that is none, or has no end. */
function strangeNumbers(value: unknown, at = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${at}: ${value}`]
  if (typeof value !== 'object' || value === null) return []
  const entries: readonly (readonly [unknown, unknown])[] =
    value instanceof Map ? [...value] : Object.entries(value)
  return entries.flatMap(([key, inner]) => strangeNumbers(inner, `${at}/${String(key)}`))
}

const frame = { perDistrict: { a: 50, b: 40 }, perTenure: { T0: 45, T1: 45 } }

test('nobody answers: an empty city of which nothing is said', () => {
  const { release, analysis, trends } = told([], frame)
  expect(release.cells).toEqual([{ kind: 'empty', cell: { grouping: 'city' } }])
  expect(release).not.toHaveProperty('relations')
  expect(release).not.toHaveProperty('raked')
  expect(analysis.city.kind).toBe('empty')
  expect(analysis.reliability.map(({ kind }) => kind)).toEqual(['absent', 'absent'])
  expect(new Set(trends.map(({ kind }) => kind))).toEqual(new Set(['absent']))
})

test('one answer is nobody’s business', () => {
  const { release } = told(people(1, { district: 'a', tenure: 'T0' }), frame)
  expect(new Set(release.cells.map(({ kind }) => kind))).toEqual(new Set(['suppressed']))
})

test('answers without a single valid one are as good as none', () => {
  const { release } = told(people(12, { district: 'a' }, () => ({})))
  expect(release.cells.map(({ kind }) => kind)).toEqual(['empty'])
})

test('everybody answers the same: the city is there, but not what each of them said', () => {
  const alike = () => ({ ...variedAnswers(0), DEST: option('region') })
  const everybody = [
    ...people(40, { district: 'a', tenure: 'T0' }, alike),
    ...people(30, { district: 'b' }, alike),
  ]
  const { release, analysis } = told(everybody, frame)
  const [city] = release.cells
  expect(city).toMatchObject({ kind: 'shown', respondents: 70 })
  if (city?.kind !== 'shown') return
  expect(new Set(Object.values(city.scales).map(({ kind }) => kind))).toEqual(new Set(['suppressed']))
  expect(analysis.reliability.map(({ kind }) => kind)).toEqual(['absent', 'absent'])
  expect(release.raked?.scales).toEqual({})
})

test('of one district there is no rest to compare it with', () => {
  const { analysis } = told(people(60, { district: 'only', tenure: 'T0' }, uneven))
  const [only] = analysis.districts
  expect(only).toMatchObject({ kind: 'shown', scales: { HAN: { kind: 'shown' } } })
  if (only?.kind === 'shown') expect(only.scales['HAN']).not.toHaveProperty('versusRest')
  expect(analysis.agreement['HAN']).toEqual({ kind: 'absent', scale: 'HAN' })
})

test('a focus area that nobody answered is absent, and the others are not', () => {
  const withoutLed = (place: number) => without('LED1', 'LED2')(place + Math.floor(place / 5))
  const { release, analysis } = told([
    ...people(40, { district: 'a' }, withoutLed),
    ...people(40, { district: 'b' }, withoutLed),
  ])
  expect(analysis.city).toMatchObject({
    scales: { HAN: { kind: 'shown' }, LED: { kind: 'suppressed', scale: 'LED' } },
  })
  expect(Object.keys(release.relations?.reliability ?? {})).toEqual(['HAN'])
  expect(release.relations?.drivers).toBeNull()
  expect(analysis.reliability.map(({ kind }) => kind)).toEqual(['shown', 'absent'])
})

test('items that go against each other give a negative alpha and a word about it', () => {
  const against = (place: number) => {
    const step = 1 + (place % 5)
    // Every seventh is not wholly against, or the two would cancel each other out.
    const other = place % 7 === 0 ? step : 6 - step
    return { ...variedAnswers(place), HAN1: option(String(step)), HAN2: option(String(other)) }
  }
  const { analysis } = told(people(70, { district: 'a' }, against))
  const [han] = analysis.reliability
  expect(han).toMatchObject({ kind: 'shown', isKeyingSuspect: true })
  if (han?.kind === 'shown') expect(han.alpha).toBeLessThan(0)
})

test(
  'two thousand districts, most of them small, are counted, protected and compared',
  { timeout: 300_000 },
  () => {
    const [han] = smallInstrument.focusAreas
    const [all] = smallInstrument.sections
    if (han === undefined || all === undefined) throw new Error('the instrument has an area and a section')
    const oneItem: Instrument = {
      ...smallInstrument,
      sections: [{ ...all, items: all.items.filter(({ code }) => code === 'HAN1') }],
      focusAreas: [{ ...han, items: han.items.slice(0, 1) }],
      parts: {},
    }
    const districts = Array.from({ length: 2_000 }, (_, place) => `d${place}`)
    const stepAt = (at: number) => ({ HAN1: option(String(1 + (at % 5))) })
    const everybody = districts.flatMap((district, place) =>
      people(place % 10 === 0 ? 12 : place % 4, { district }, (at) => stepAt(at + place)),
    )
    const perDistrict = Object.fromEntries(districts.map((district) => [district, 20]))
    const { release, analysis } = told(everybody, { perDistrict }, oneItem)
    const kinds = release.cells.flatMap(({ kind, cell }) => (cell.grouping === 'district' ? [kind] : []))
    expect(kinds.filter((kind) => kind === 'shown').length).toBeGreaterThan(150)
    expect(analysis.comparisonCount).toBeGreaterThan(150)
  },
)

function uneven(place: number) {
  return variedAnswers(place + Math.floor(place / 5))
}
