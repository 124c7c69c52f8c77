import { expect, test } from 'vitest'
import { analyseDrivers, driverUncertainty } from '~/domain/analysis/analyse-drivers'
import type { Instrument } from '~/domain/instrument/instrument'
import { lmgShares } from '~/domain/statistics/lmg-shares'
import { relativeWeights } from '~/domain/statistics/relative-weights'
import { exitInstrument, pulseInstrument } from '../../factories/a-released-wave'
import { crossMomentsOf } from '../statistics/cross-moments-of'

const drivers = ['HAN', 'TYN', 'LED']
const columns = [...drivers, 'STA']
const small: Instrument = {
  ...pulseInstrument,
  focusAreas: pulseInstrument.focusAreas.filter(({ code }) => columns.includes(code)),
}

/** Intent to stay follows supervision, leadership a little, and workload not at all. */
const rows = Array.from({ length: 60 }, (_, at) => {
  const [han, tyn, led] = [(at * 7) % 101, (at * 13) % 89, ((at * 7) % 101) / 2 + ((at * 29) % 50)]
  return [han, tyn, led, 0.6 * han + 0.1 * led + ((at * 17) % 23)]
})
const products = (table: readonly (readonly number[])[] = rows) => ({
  columns: small.focusAreas.map(({ code }) => code),
  ...crossMomentsOf(table.map(([han = 0, tyn = 0, led = 0, sta = 0]) => [han, tyn, led, sta])),
})

test('the weights and the shares are those of the persons', () => {
  expect(products().columns).toEqual(columns)
  const found = analyseDrivers(small, products())
  if (found.kind !== 'shown') throw new Error(found.reason)
  const predictors = rows.map((row) => row.slice(0, 3))
  const outcome = rows.map((row) => row[3] ?? 0)
  const weights = relativeWeights(predictors, outcome)
  expect(found).toMatchObject({ outcome: 'STA', n: 60 })
  expect(found.r2).toBeCloseTo(weights.r2 ?? 0, 9)
  expect(found.drivers.map(({ area }) => area)).toEqual(drivers)
  found.drivers.forEach(({ relativeWeight, lmg }, at) => {
    expect(relativeWeight).toBeCloseTo(weights.relativeWeight[at] ?? 0, 9)
    expect(lmg).toBeCloseTo(lmgShares(predictors, outcome).lmg[at] ?? 0, 9)
  })
  expect(found.test?.p).toBeLessThan(1e-9)
})

test('every weight has an interval about it, worked out once', () => {
  const found = analyseDrivers(small, products())
  if (found.kind !== 'shown') throw new Error(found.reason)
  const uncertainty = driverUncertainty(found)
  for (const { area, relativeWeight } of found.drivers) {
    const { low = 1, high = 0 } = uncertainty?.areas[area]?.relativeWeight ?? {}
    expect(low).toBeLessThanOrEqual(relativeWeight)
    expect(high).toBeGreaterThanOrEqual(relativeWeight)
  }
  expect(driverUncertainty(found)).toBe(uncertainty)
})

test('an instrument without an outcome has no drivers', () => {
  expect(analyseDrivers(exitInstrument, null)).toEqual({ kind: 'absent', reason: 'noOutcome' })
  expect(driverUncertainty(analyseDrivers(exitInstrument, undefined))).toBeNull()
})

test('it takes ten complete persons for each area, and thirty at least', () => {
  const few = { kind: 'absent', reason: 'fewAnswers', outcome: 'STA' }
  expect(analyseDrivers(small, products(rows.slice(0, 29)))).toEqual({ ...few, needed: 30 })
  expect(analyseDrivers(small, null)).toMatchObject(few)
  expect(analyseDrivers(pulseInstrument, null)).toEqual({ ...few, needed: 90 })
})

test('where nobody differs, or the outcome is determined, it says so or leaves the test out', () => {
  const alike = rows.map(([han = 0, , led = 0, sta = 0]) => [han, 50, led, sta])
  expect(analyseDrivers(small, products(alike))).toMatchObject({ kind: 'absent', reason: 'noVariation' })
  const determined = rows.map(([han = 0, tyn = 0, led = 0]) => [han, tyn, led, han / 2 + tyn / 4])
  const found = analyseDrivers(small, products(determined))
  if (found.kind !== 'shown') throw new Error(found.reason)
  expect(found.r2).toBeCloseTo(1, 9)
  expect(found.test).toBeUndefined()
  expect(driverUncertainty(found)).toBeNull()
})
