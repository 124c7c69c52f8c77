import type { DistrictId } from '../organisation/organisation'
import { isCounted } from '../register/employment-spell'
import type { Register } from '../register/register'
import { dayNumber } from '../statistics/employment'
import { backTestDepartures, type BackTests } from './back-test-departures'
import { minimumDetailSize } from './disclosure-limits'
import {
  type DepartureForecast,
  expectedDepartures,
  horizonDays,
  type HorizonMonths,
  horizons,
} from './expected-departures'
import type { Service } from './service'

export type HorizonForecast = {
  readonly months: HorizonMonths
  readonly total: DepartureForecast
  /** Of districts with at least ten employed; the others are not told. */
  readonly districts: ReadonlyMap<DistrictId, DepartureForecast>
  /** How many are known already to leave in this time, all kinds of leaving; `undefined` = fewer than five. */
  readonly known: ReadonlyMap<DistrictId | 'city', number | undefined>
  readonly backTests: BackTests
}

/** What the register lets one expect. */
export type RegisterForecast = {
  readonly asOf: string
  readonly districts: readonly DistrictId[]
  readonly horizons: readonly HorizonForecast[]
  /** What each district last stated of empty posts, and for which year. */
  readonly vacancies: ReadonlyMap<DistrictId, { readonly year: number; readonly posts: number }>
}

const fewestKnown = 5

/**
 * Expected departures of the staff of the register's last day, whom turnover is about (employment-spell.ts): everybody
 * who leaves the municipality in whatever way. Moves inside it end the time in a district and are no departure; tenure
 * counts from the first day of employment.
 */
export function forecastRegister(register: Register): RegisterForecast {
  const services = servicesOf(register)
  const day = dayNumber(register.asOf)
  const knownFrom = dayNumber(register.completeFrom)
  const past = services.map((one) =>
    one.leftDay !== null && one.leftDay > day ? { ...one, leftDay: null } : one,
  )
  return {
    asOf: register.asOf,
    districts: [...register.districts.keys()],
    horizons: horizons.flatMap((months) => {
      const forecasts = expectedDepartures(past, { day, knownFrom, months })
      if (forecasts === undefined || forecasts.total.staff < minimumDetailSize) return []
      const known = knownLeavers(services, day, months)
      return [
        {
          months,
          total: atLeast(forecasts.total, known.get('city')),
          districts: new Map(
            [...register.districts.keys()].flatMap((districtId) => {
              const forecast = forecasts.groups.get(districtId)
              return forecast === undefined || forecast.staff < minimumDetailSize
                ? []
                : [[districtId, atLeast(forecast, known.get(districtId))] as const]
            }),
          ),
          known,
          backTests: backTestDepartures(past, { day, knownFrom, months }),
        },
      ]
    }),
    vacancies: vacanciesOf(register),
  }
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

function knownLeavers(
  services: readonly Service[],
  day: number,
  months: HorizonMonths,
): ReadonlyMap<DistrictId | 'city', number | undefined> {
  const last = day + horizonDays(months)
  const counts = new Map<string, number>()
  for (const { group, leftDay, fromDay, isDeparture } of services) {
    if (!isDeparture || leftDay === null || leftDay <= day || leftDay > last || fromDay > day) continue
    for (const key of [group, 'city']) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Map(
    [...counts].flatMap(([key, count]) =>
      count < fewestKnown ? [] : [[key as DistrictId | 'city', count] as const],
    ),
  )
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
