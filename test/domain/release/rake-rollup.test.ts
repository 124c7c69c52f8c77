import { expect, test } from 'vitest'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { rakeRollup, type RakedTelling } from '~/domain/release/rake-rollup'
import type { CountedResponse } from '~/domain/rollup/mark-response'
import { rollUp } from '~/domain/rollup/roll-up'
import { option, people, smallInstrument } from './people'

/** HAN is 0 or 100, LED the other way round. */
const high = () => ({ HAN1: option('5'), HAN2: option('5'), LED1: option('1'), LED2: option('1') })
const low = () => ({ HAN1: option('1'), HAN2: option('1'), LED1: option('5'), LED2: option('5') })

function raked(
  responses: readonly CountedResponse[],
  perDistrict: Readonly<Record<string, number>>,
  perTenure: Readonly<Record<string, number>> = {},
  isTold: RakedTelling['isTold'] = () => true,
) {
  return rakeRollup(
    rollUp(smallInstrument, responses),
    {
      perDistrict: new Map(
        Object.entries(perDistrict).map(([id, asked]) => [districtIdSchema.parse(id), asked]),
      ),
      perTenure: new Map(Object.entries(perTenure)),
    },
    { scales: ['HAN', 'LED'], isTold, fewest: 10 },
  )
}

test('a district that answered little counts as much as it has people', () => {
  const responses = [...people(30, { district: 'a' }, high), ...people(10, { district: 'b' }, low)]
  // Weights 1 and 3: Σw = 60, Σw² = 120, design effect 40 · 120 / 60² = 1.33, 30 persons.
  expect(raked(responses, { a: 30, b: 30 })).toEqual({
    factors: ['district'],
    designEffect: 1.3,
    effectiveN: 30,
    scales: { HAN: 50, LED: 50 },
  })
})

test('both margins are met, and those whose tenure is not stated are a band of their own', () => {
  const responses = [
    ...people(20, { district: 'a', tenure: 'T0' }, high),
    ...people(20, { district: 'a', tenure: 'T1' }, low),
    ...people(20, { district: 'b', tenure: 'T0' }, high),
    ...people(20, { district: 'b' }, low),
  ]
  expect(raked(responses, { a: 100, b: 100 }, { T0: 150, T1: 25, '': 25 })).toMatchObject({
    factors: ['district', 'tenure'],
    scales: { HAN: 75, LED: 25 },
  })
})

test('labels without respondents are left out, and the tenure margin follows the districts that are left', () => {
  const responses = [
    ...people(20, { district: 'a', tenure: 'T0' }, high),
    ...people(20, { district: 'b', tenure: 'T1' }, low),
    ...people(10, { district: 'b', tenure: 'T0' }, high),
  ]
  const all = raked(responses, { a: 20, b: 30, silent: 50 }, { T0: 60, T1: 40, T4: 7 })
  expect(all).toEqual(raked(responses, { a: 20, b: 30 }, { T0: 30, T1: 20 }))
  expect(all?.scales).toEqual({ HAN: 60, LED: 40 })
})

test('a frame in which no tenure is stated is a frame of districts', () => {
  const responses = people(30, { district: 'a' }, high)
  expect(raked(responses, { a: 40 }, { '': 40 })?.factors).toEqual(['district'])
})

test('those whose district is not stated, or in no frame, are not weighted', () => {
  const responses = [
    ...people(30, { district: 'a' }, high),
    ...people(9, {}, low),
    ...people(9, { district: 'x' }, low),
  ]
  expect(raked(responses, { a: 40 })?.scales).toEqual({ HAN: 100, LED: 0 })
})

test('without a frame, below 30 respondents, and where no weights reach the margins nothing is weighted', () => {
  expect(raked(people(50, { district: 'a' }, high), {})).toBeUndefined()
  expect(raked(people(29, { district: 'a' }, high), { a: 40 })).toBeUndefined()
  expect(raked([], { a: 40 })).toBeUndefined()
  // All of a are T0 and all of b are T1, but the margins say otherwise.
  const apart = [
    ...people(20, { district: 'a', tenure: 'T0' }, high),
    ...people(20, { district: 'b', tenure: 'T1' }, low),
  ]
  expect(raked(apart, { a: 10, b: 90 }, { T0: 90, T1: 10 })).toBeUndefined()
})

test('beside hidden crossings an index is weighted only where whole numbers leave them open', () => {
  const town = (times: number) =>
    (['a', 'b'] as const).flatMap((district) => [
      ...people(4, { district, tenure: 'T0' }, high),
      ...people(20 * times, { district, tenure: 'T1' }, low),
      ...people(20 * times, { district, tenure: 'T2' }, high),
    ])
  const isTold = (_scale: string, _districtId: string, tenureBand: string) => tenureBand === 'T2'
  const weighted = (times: number, isAllTold: boolean) =>
    raked(
      town(times),
      { a: 50 * times, b: 250 * times },
      { T0: 20, T1: 140 * times, T2: 160 * times - 20 },
      isAllTold ? undefined : isTold,
    )?.scales
  // Districts that answered one in one and one in five: the weights differ by four, the whole weight is 300.
  expect(weighted(1, false)).toEqual({})
  expect(Object.keys(weighted(1, true) ?? {})).toEqual(['HAN', 'LED'])
  expect(Object.keys(weighted(20, false) ?? {})).toEqual(['HAN', 'LED'])
})
