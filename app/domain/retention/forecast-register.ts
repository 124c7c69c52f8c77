import type { DistrictId } from '../organisation/organisation'
import type { Steps } from '../release/steps'
import { isCounted } from '../register/employment-spell'
import type { Register } from '../register/register'
import { dayNumber } from '../statistics/employment'
import { backTestDepartures, type BackTests } from './back-test-departures'
import { minimumDetailSize } from './disclosure-limits'
import { type KnownLeavers, knownLeavers } from './known-leavers'
import {
  type DepartureForecast,
  expectedDepartures,
  type HorizonMonths,
  horizons,
} from './expected-departures'
import type { Service } from './service'

export type HorizonForecast = {
  readonly months: HorizonMonths
  readonly total: DepartureForecast
  /** Of districts with at least ten employed; the others are not told. */
  readonly districts: ReadonlyMap<DistrictId, DepartureForecast>
  /** How many are known already to leave in this time, all kinds of leaving; not there = may not be told. */
  readonly known: KnownLeavers
  readonly backTests: BackTests
}

/** What the register lets one expect. */
export type RegisterForecast = {
  readonly asOf: string
  /** The register has changed since. */
  readonly isBeingCounted?: true
  readonly districts: readonly DistrictId[]
  readonly horizons: readonly HorizonForecast[]
  /** What each district last stated of empty posts, and for which year. */
  readonly vacancies: ReadonlyMap<DistrictId, { readonly year: number; readonly posts: number }>
}

/**
 * Expected departures of the staff of the register's last day, whom turnover is about (employment-spell.ts): everybody
 * who leaves the municipality in whatever way. Moves inside it end the time in a district and are no departure; tenure
 * counts from the first day of employment.
 */
export function* forecastRegister(register: Register): Steps<RegisterForecast> {
  const services = servicesOf(register)
  const day = dayNumber(register.asOf)
  const knownFrom = dayNumber(register.completeFrom)
  const past = services.map((one) =>
    one.leftDay !== null && one.leftDay > day ? { ...one, leftDay: null } : one,
  )
  yield
  const districtIds = [...register.districts.keys()]
  const known = knownLeavers(services, day, districtIds)
  const all: HorizonForecast[] = []
  for (const months of horizons) {
    const forecasts = expectedDepartures(past, { day, knownFrom, months })
    yield
    if (forecasts === undefined || forecasts.total.staff < minimumDetailSize) continue
    const ofHorizon = known.get(months) ?? new Map<DistrictId | 'city', number>()
    const districts = districtIds.flatMap((districtId) => {
      const forecast = forecasts.groups.get(districtId)
      return forecast === undefined || forecast.staff < minimumDetailSize
        ? []
        : [[districtId, atLeast(forecast, ofHorizon.get(districtId))] as const]
    })
    all.push({
      months,
      total: atLeast(forecasts.total, ofHorizon.get('city')),
      districts: new Map(districts),
      known: ofHorizon,
      backTests: yield* backTestDepartures(past, { day, knownFrom, months }),
    })
  }
  return { asOf: register.asOf, districts: districtIds, horizons: all, vacancies: vacanciesOf(register) }
}

function servicesOf({ districts }: Register): readonly Service[] {
  return [...districts.values()].flatMap(({ districtId, spells }) =>
    spells.filter(isCounted).map(({ hiredOn, employedSince, leftOn, leaving }) => ({
      group: districtId,
      hiredDay: dayNumber(employedSince),
      fromDay: dayNumber(hiredOn),
      leftDay: leftOn === null ? null : dayNumber(leftOn),
      isDeparture: leaving !== null && leaving !== 'internalMove',
    })),
  )
}

/** Notice has been given: no fewer than these will leave. */
function atLeast(forecast: DepartureForecast, known: number | undefined): DepartureForecast {
  if (known === undefined) return forecast
  return {
    ...forecast,
    expected: Math.max(forecast.expected, known),
    low: Math.max(forecast.low, known),
    high: Math.max(forecast.high, known),
  }
}

function vacanciesOf({ districts }: Register): RegisterForecast['vacancies'] {
  return new Map(
    [...districts.values()].flatMap(({ districtId, context }) => {
      const stated = context
        .flatMap(({ year, vacancies }) => (vacancies === null ? [] : [{ year, posts: vacancies }]))
        .toSorted((a, b) => b.year - a.year)
      const [latest] = stated
      return latest === undefined ? [] : [[districtId, latest] as const]
    }),
  )
}
