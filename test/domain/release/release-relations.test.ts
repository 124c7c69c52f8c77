import { expect, test } from 'vitest'
import { releaseSchema } from '~/domain/release/release-schema'
import { scoreAnswers } from '~/domain/response/score-scale'
import { completeRows } from '~/domain/statistics/complete-rows'
import { cronbachAlpha } from '~/domain/statistics/cronbach-alpha'
import { releaseOf } from './a-counted-wave'
import { people, smallInstrument, variedAnswers, without } from './people'

/** Not the same in every item, so that something is left to be explained. */
const uneven = (place: number) => variedAnswers(place + Math.floor(place / 5))

test('a city’s items and areas are told with their cross products', () => {
  const everybody = people(40, { district: 'a' }, uneven)
  const { relations } = releaseOf(everybody)
  expect(relations?.reliability['HAN']).toMatchObject({ n: 40, columns: ['HAN1', 'HAN2'] })
  expect(relations?.drivers).toMatchObject({ n: 40, columns: ['HAN', 'LED'] })
})

test('alpha of the cross products is alpha of the answers', () => {
  const everybody = people(40, { district: 'a' }, uneven)
  const { n = 0, sums = [], products = [] } = releaseOf(everybody).relations?.reliability['HAN'] ?? {}
  const covariance = (i: number, j: number) => (products[i]?.[j] ?? 0) - ((sums[i] ?? 0) * (sums[j] ?? 0)) / n
  const total = covariance(0, 0) + covariance(1, 1) + 2 * covariance(0, 1)
  const rows = everybody.map(({ answers }) => [
    ...(scoreAnswers(smallInstrument, answers).areas[0]?.complete ?? []),
  ])
  const { alpha } = cronbachAlpha(completeRows(rows))
  expect(2 * (1 - (covariance(0, 0) + covariance(1, 1)) / total)).toBeCloseTo(alpha ?? NaN, 10)
})

test('from 29 persons nothing is told of how answers go together, from 30 it is', () => {
  expect(releaseOf(people(29, { district: 'a' }, uneven)).relations).toEqual({
    reliability: {},
    drivers: null,
  })
  expect(releaseOf(people(30, { district: 'a' }, uneven)).relations?.drivers).toMatchObject({ n: 30 })
})

test('who left out one item of an area is not to be had by subtraction', () => {
  const alone = [...people(40, { district: 'a' }, uneven), ...people(1, { district: 'a' }, without('HAN2'))]
  expect(Object.keys(releaseOf(alone).relations?.reliability ?? {})).toEqual(['LED'])
  const some = [...people(40, { district: 'a' }, uneven), ...people(12, { district: 'a' }, without('HAN2'))]
  expect(Object.keys(releaseOf(some).relations?.reliability ?? {})).toEqual(['HAN', 'LED'])
})

test('who has not every focus area is not to be had by subtraction', () => {
  const alone = [
    ...people(40, { district: 'a' }, uneven),
    ...people(2, { district: 'a' }, without('LED1', 'LED2')),
  ]
  // Told without a sum or a square of the forty: the two who are not among them are in none of these numbers.
  expect(releaseOf(alone).relations?.drivers).toEqual({
    n: 40,
    columns: ['HAN', 'LED'],
    sums: [0, 0],
    products: [
      [39, expect.any(Number)],
      [expect.any(Number), 39],
    ],
  })
  expect(releaseOf(alone).relations?.reliability['HAN']?.n).toBe(42)
  const some = [
    ...people(40, { district: 'a' }, uneven),
    ...people(10, { district: 'a' }, without('LED1', 'LED2')),
  ]
  expect(releaseOf(some).relations?.drivers?.n).toBe(40)
})

test('an area that only some are asked is no driver, an outcome is', () => {
  const [han, led] = smallInstrument.focusAreas
  if (han === undefined || led === undefined) throw new Error('the instrument has two areas')
  const focusAreas = [
    { ...han, role: 'outcome' as const, inIndex: false },
    { ...led, inIndex: false },
    { ...han, code: 'OTHER' },
  ]
  const { relations } = releaseOf(people(40, { district: 'a' }, uneven), {
    instrument: { ...smallInstrument, focusAreas },
  })
  expect(relations?.drivers?.columns).toEqual(['HAN', 'OTHER'])
})

test('a hidden city has no relations', () => {
  expect(releaseOf(people(4, { district: 'a' }))).not.toHaveProperty('relations')
})

test('agreement is told to two decimals of groups of 30 complete persons, and of no smaller one', () => {
  const release = releaseOf([
    ...people(30, { district: 'a' }, uneven),
    ...people(29, { district: 'b' }, uneven),
  ])
  const agreementOf = (id: string) => {
    const found = release.cells.find(({ cell }) => cell.grouping === 'district' && cell.districtId === id)
    const scale = found?.kind === 'shown' ? found.scales['HAN'] : undefined
    return scale?.kind === 'shown' ? scale.rwgJ : 'hidden'
  }
  // Steps 1–5 spread evenly: variance a hair above 2, which is what chance gives, so no agreement.
  expect(agreementOf('a')).toBe(0)
  expect(agreementOf('b')).toBeUndefined()
})

test('what is told comes back from its JSON as it went in', () => {
  const frame = { perDistrict: { a: 60, b: 40 }, perTenure: { T0: 50, T1: 50 } }
  const release = releaseOf(
    [
      ...people(40, { district: 'a', tenure: 'T0' }, uneven),
      ...people(30, { district: 'b', tenure: 'T1' }, uneven),
    ],
    frame,
  )
  expect(release.relations).toBeDefined()
  expect(releaseSchema.parse(JSON.parse(JSON.stringify(release)))).toEqual(release)
})
