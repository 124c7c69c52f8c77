import { expect, test, vi } from 'vitest'
import { takeAll } from '~/domain/release/steps'
import { backTestDepartures } from '~/domain/retention/back-test-departures'
import { expectedDepartures } from '~/domain/retention/expected-departures'
import { extraVariance } from '~/domain/retention/pooled-levels'
import { daysPerYear, type Service } from '~/domain/retention/service'
import { experienceOf, tenureHazard, yearsAhead } from '~/domain/retention/tenure-hazard'
import { aRegister } from '../../factories/a-register'
import { coverageOnSimulatedRegisters } from './coverage'

vi.setConfig({ testTimeout: 60_000 })

const aService = (wish: Partial<Service>): Service => ({
  group: 'angered',
  hiredDay: 0,
  fromDay: wish.hiredDay ?? 0,
  leftDay: null,
  isDeparture: (wish.leftDay ?? null) !== null,
  ...wish,
})

const year = (years: number) => Math.round(years * daysPerYear)

test('a year at risk is counted in the bands that tenure passed, and a departure where it came', () => {
  const { years, departures } = experienceOf([aService({ leftDay: 400 })], { from: 183, to: 1000 })
  expect(years.map((time) => Math.round(time * daysPerYear))).toEqual([0, 182, 35, 0, 0, 0, 0])
  expect(departures).toEqual([0, 0, 1, 0, 0, 0, 0])
})

test('whoever came by an internal move is counted from then on, at the tenure they brought', () => {
  const { years } = experienceOf([aService({ hiredDay: 0, fromDay: 800 })], { from: 0, to: 1000 })
  expect(years.map((time) => Math.round(time * daysPerYear))).toEqual([0, 0, 0, 200, 0, 0, 0])
})

test('an internal move takes a person out of the district without being a departure', () => {
  const { departures } = experienceOf([aService({ leftDay: 400, isDeparture: false })], { from: 0, to: 1000 })
  expect(departures).toEqual([0, 0, 0, 0, 0, 0, 0])
})

test('a band that nobody has lived through has the mean hazard', () => {
  const hazard = tenureHazard({ years: [10, 0], departures: [5, 0] })
  expect(hazard?.map(({ shape, rate }) => shape / rate)).toEqual([0.5, 0.5])
})

test('with the same hazard for all, as many are expected as it gives by hand', () => {
  // Forty people hired together; ten left at evenly spread times in the past three years.
  const stayed = Array.from({ length: 40 }, () => aService({ hiredDay: -year(11) }))
  const left = Array.from({ length: 12 }, (_, i) => aService({ hiredDay: -year(11), leftDay: 90 * (i + 1) }))
  const forecast = expectedDepartures([...stayed, ...left], { day: year(3), knownFrom: 0, months: 12 })
  const lived = experienceOf([...stayed, ...left], { from: 0, to: year(3) })
  const rate = 13 / ((lived.years[6] ?? 0) + (lived.years[6] ?? 0) / 12)
  expect(forecast?.total.staff).toBe(40)
  expect(forecast?.total.expected).toBeCloseTo(40 * (1 - Math.exp(-rate * (365 / daysPerYear))), 1)
})

test('nobody has ever left: nothing can be expected', () => {
  expect(expectedDepartures([aService({})], { day: 400, knownFrom: 0, months: 12 })).toBeUndefined()
  expect(expectedDepartures([], { day: 400, knownFrom: 0, months: 12 })).toBeUndefined()
})

test('what comes later changes no forecast', () => {
  const services = aRegister({ seed: 5, years: 6 })
  const origin = year(4)
  const known = services
    .filter(({ fromDay }) => fromDay <= origin)
    .map((one) => ((one.leftDay ?? 0) > origin ? { ...one, leftDay: null } : one))
  const asked = { day: origin, knownFrom: 0, months: 12 }
  expect(expectedDepartures(services, asked)).toEqual(expectedDepartures(known, asked))
})

test('a longer horizon expects more, and never more than are there', () => {
  const services = aRegister({ seed: 2, years: 5, staff: 8 })
  const at = (months: number) => expectedDepartures(services, { day: year(5) - 1, knownFrom: 0, months })
  const expected = [3, 6, 12].map((months) => at(months)?.total.expected ?? 0)
  expect(expected).toEqual(expected.toSorted((a, b) => a - b))
  for (const { high, staff } of at(12)?.groups.values() ?? []) expect(high).toBeLessThanOrEqual(staff)
})

test('a small district is drawn towards the city, and the city’s interval is narrower than the sum of the districts’', () => {
  const services = aRegister({ seed: 3, staff: 30, spread: 0.3 })
  const forecast = expectedDepartures(services, { day: year(8) - 1, knownFrom: 0, months: 12 })
  const groups = [...(forecast?.groups.values() ?? [])]
  const width = ({ low, high }: { low: number; high: number }) => high - low
  expect(width(forecast?.total ?? { low: 0, high: 0 })).toBeLessThan(
    groups.reduce((sum, one) => sum + width(one), 0),
  )
})

test('counts that vary as chance makes them have no extra variance', () => {
  expect(extraVariance([10, 10, 10, 10].map((observed) => ({ observed, expected: 10 })))).toBe(0)
  expect(extraVariance([{ observed: 40, expected: 10 }])).toBe(0)
  expect(extraVariance([5, 20, 5, 20].map((observed) => ({ observed, expected: 12.5 })))).toBeGreaterThan(0.1)
})

test('the years ahead of somebody are in the bands they will pass', () => {
  expect(yearsAhead(100, 183).map((time) => Math.round(time * daysPerYear))).toEqual([83, 100, 0, 0, 0, 0, 0])
})

test('forecasts of the past hold what came about as often as they say', () => {
  for (const { groups, total } of coverageOnSimulatedRegisters(12)) {
    expect(groups).toBeGreaterThan(0.75)
    expect(groups).toBeLessThan(0.85)
    // Far fewer forecasts, and they overlap.
    expect(total).toBeGreaterThan(0.68)
    expect(total).toBeLessThan(0.93)
  }
})

test('without two years of history no forecast can be checked', () => {
  const { groups, latest } = takeAll(
    backTestDepartures(aRegister({ seed: 1, years: 2 }), { day: year(2) - 1, knownFrom: 0, months: 12 }),
  )
  expect(groups).toEqual({ held: 0, made: 0 })
  expect(latest).toBeUndefined()
})
