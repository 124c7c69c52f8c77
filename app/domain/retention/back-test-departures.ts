import type { Steps } from '../release/steps'
import { expectedDepartures, horizonDays, type HorizonMonths } from './expected-departures'
import { daysPerYear, isThere, type Service } from './service'

/** What was forecast on a day in the past, and what came. */
export type BackTest = {
  readonly day: number
  readonly group: string | null
  readonly expected: number
  readonly low: number
  readonly high: number
  readonly departed: number
}

export type BackTests = {
  /** Of the districts' intervals, how many held what came; `total` those of all together. */
  readonly groups: Coverage
  readonly total: Coverage
  /** The latest forecast for all together that can be checked. */
  readonly latest?: BackTest | undefined
}

export type Coverage = { readonly held: number; readonly made: number }

/** A forecast needs so much history behind it. */
const leastHistory = 2 * daysPerYear
/** Half a year lies between two forecasts; with longer horizons they overlap, so they are not independent. */
const between = daysPerYear / 2
const mostForecasts = 12

/**
 * The forecasts that would have been made in the past, each from what was known then, against who left: rolling origins,
 * twelve at most, half a year apart, the latest as late as its horizon is over. (Tashman 2000.)
 */
export function* backTestDepartures(
  services: readonly Service[],
  {
    day,
    knownFrom,
    months,
  }: { readonly day: number; readonly knownFrom: number; readonly months: HorizonMonths },
): Steps<BackTests> {
  const days = horizonDays(months)
  const tests: BackTest[] = []
  for (let step = 0; step < mostForecasts; step += 1) {
    const origin = Math.round(day - days - step * between)
    if (origin - knownFrom < leastHistory) break
    tests.push(...testsOf(services, { origin, knownFrom, months, days }))
    yield
  }
  const ofGroups = tests.filter(({ group }) => group !== null)
  const ofAll = tests.filter(({ group }) => group === null)
  return { groups: coverageOf(ofGroups), total: coverageOf(ofAll), latest: ofAll[0] }
}

function testsOf(
  services: readonly Service[],
  at: { readonly origin: number; readonly knownFrom: number; readonly months: number; readonly days: number },
): BackTest[] {
  const { origin, knownFrom, months, days } = at
  const forecasts = expectedDepartures(knownOn(services, origin), { day: origin, knownFrom, months })
  if (forecasts === undefined) return []
  const departed = departuresAfter(services, origin, days)
  const inAll = [...departed.values()].reduce((total, count) => total + count, 0)
  const test = (group: string | null, came: number) => {
    const forecast = group === null ? forecasts.total : forecasts.groups.get(group)
    if (forecast === undefined || forecast.staff === 0) return []
    const { expected, low, high } = forecast
    return [{ day: origin, group, expected, low, high, departed: came }]
  }
  return [
    ...test(null, inAll),
    ...[...forecasts.groups.keys()].flatMap((group) => test(group, departed.get(group) ?? 0)),
  ]
}

/** The register as it stood on a day: later departures had not come, later hires neither. */
function knownOn(services: readonly Service[], day: number): readonly Service[] {
  return services
    .filter(({ fromDay }) => fromDay <= day)
    .map((service) =>
      service.leftDay !== null && service.leftDay > day ? { ...service, leftDay: null } : service,
    )
}

function departuresAfter(
  services: readonly Service[],
  day: number,
  days: number,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const service of services) {
    const { group, leftDay, isDeparture } = service
    if (!isDeparture || leftDay === null || !isThere(service, day) || leftDay > day + days) continue
    counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  return counts
}

function coverageOf(tests: readonly BackTest[]): Coverage {
  const held = tests.filter(({ low, high, departed }) => departed >= low && departed <= high).length
  return { held, made: tests.length }
}
