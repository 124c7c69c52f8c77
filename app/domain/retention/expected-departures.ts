import { midInterval, panjerCount } from '../statistics/panjer-count'
import { extraVariance, type Level, pooledLevels } from './pooled-levels'
import { daysPerYear, isThere, type Service } from './service'
import {
  expectedIn,
  type Experience,
  addExperiences,
  relativeVarianceIn,
  sum,
  type TenureHazard,
  tenureHazard,
  yearsAhead,
  yearsLived,
} from './tenure-hazard'

export const horizons = [3, 6, 12] as const
export type HorizonMonths = (typeof horizons)[number]

/** The share of the prediction interval. */
export const predictedShare = 0.8

/** The hazard is that of so many years before the day of the forecast. */
const yearsLookedBack = 3
/** How far back the swings from year to year are read. */
const yearsOfSwings = 10

/** How many of those who are there on the day leave before the horizon. */
export type DepartureForecast = {
  readonly staff: number
  readonly expected: number
  /** 80 % prediction interval, whole persons, both ends included. */
  readonly low: number
  readonly high: number
}

export type DepartureForecasts = {
  readonly groups: ReadonlyMap<string, DepartureForecast>
  readonly total: DepartureForecast
}

/** Part of the mean and variance of a count: one group's staff. */
type Part = { staff: number; mean: number; chance: number; slope: number; years: readonly number[] }

export function horizonDays(months: number): number {
  return Math.round((months * daysPerYear) / 12)
}

/**
 * Expected departures among the staff of a day, by group and in all, from tenures and past hazards. Only what was known
 * before that day is used, so that it can be tested on the past.
 *
 * Formula: departures a year by tenure band in the last three years (tenure-hazard.ts), times the group's level
 * (pooled-levels.ts), give each person present a cumulative hazard H and a probability p = 1 - exp(-H).
 * Expected = Σp. Variance = Σp(1-p) + r (ΣH exp(-H))², where r adds the relative variances of hazard, level and of the
 * swings between whole years in the city (extraVariance over the past years). The interval is the middle 80 % of the count
 * distribution with that mean and variance (panjer-count.ts).
 * Assumes that people leave independently given the year, and that the coming year is drawn from the same swings.
 * Sources: Friedman (1982), Clayton & Kaldor (1987), Panjer (1981). Nobody has left in three years: `undefined`.
 * In: all services; the day; the first day from which leavers are known; months. Out: persons.
 */
export function expectedDepartures(
  services: readonly Service[],
  { day, knownFrom, months }: { readonly day: number; readonly knownFrom: number; readonly months: number },
): DepartureForecasts | undefined {
  const byGroup = groupBy(services)
  const years = Math.max(yearsLookedBack, wholeYears(day, knownFrom))
  const lived = new Map(
    [...byGroup].map(([group, own]) => [group, yearsLived(own, { day, knownFrom, years })]),
  )
  const recent = new Map(
    [...lived].map(([group, own]) => [group, addExperiences(own.slice(0, yearsLookedBack))]),
  )
  const hazard = tenureHazard(addExperiences([...recent.values()]))
  if (hazard === undefined) return undefined
  const levels = pooledLevels(recent, hazard)
  const swings = swingsBetweenYears(
    Array.from({ length: wholeYears(day, knownFrom) }, (_, back) =>
      addExperiences([...lived.values()].flatMap((own) => own[back] ?? [])),
    ),
  )
  const days = horizonDays(months)
  const parts = [...byGroup].map(([group, own]) => {
    const level = levels.get(group) ?? { mean: 1, relativeVariance: 0 }
    return { group, level, part: lookAhead(own, hazard, level, day, days) }
  })
  return {
    groups: new Map(
      parts.map(({ group, level, part }) => [
        group,
        forecastOf(part, level.relativeVariance + relativeVarianceIn(hazard, part.years) + swings),
      ]),
    ),
    total: totalOf(parts, hazard, swings),
  }
}

function groupBy(services: readonly Service[]): ReadonlyMap<string, readonly Service[]> {
  const groups = new Map<string, Service[]>()
  for (const service of services) {
    const own = groups.get(service.group)
    if (own === undefined) groups.set(service.group, [service])
    else own.push(service)
  }
  return groups
}

function lookAhead(
  services: readonly Service[],
  hazard: TenureHazard,
  level: Level,
  day: number,
  days: number,
): Part {
  const part: Part = { staff: 0, mean: 0, chance: 0, slope: 0, years: [] }
  const years: number[] = []
  for (const service of services) {
    if (!isThere(service, day)) continue
    const ahead = yearsAhead(day - service.hiredDay, days)
    const cumulative = level.mean * expectedIn(hazard, ahead)
    const stays = Math.exp(-cumulative)
    part.staff += 1
    part.mean += 1 - stays
    part.chance += (1 - stays) * stays
    part.slope += cumulative * stays
    for (let band = 0; band < ahead.length; band += 1) years[band] = (years[band] ?? 0) + (ahead[band] ?? 0)
  }
  return { ...part, years }
}

function forecastOf({ staff, mean, chance, slope }: Part, relativeVariance: number): DepartureForecast {
  const variance = chance + relativeVariance * slope * slope
  const { low, high } = midInterval(panjerCount(mean, variance), predictedShare)
  return { staff, expected: mean, low, high: Math.min(high, staff) }
}

/** The districts' own levels vary each by itself; hazards and swings are the same for all. */
function totalOf(
  parts: readonly { readonly level: Level; readonly part: Part }[],
  hazard: TenureHazard,
  swings: number,
): DepartureForecast {
  const all = parts.map(({ part }) => part)
  const of = (key: 'staff' | 'mean' | 'chance' | 'slope') => sum(all.map((part) => part[key]))
  const slope = of('slope')
  const years = all.reduce<readonly number[]>(
    (added, part) => part.years.map((time, band) => time + (added[band] ?? 0)),
    [],
  )
  const ownLevels = sum(parts.map(({ part, level }) => level.relativeVariance * part.slope * part.slope))
  const relativeVariance = relativeVarianceIn(hazard, years) + swings
  return forecastOf(
    {
      staff: of('staff'),
      mean: of('mean'),
      chance: of('chance') + ownLevels,
      slope,
      years,
    },
    relativeVariance,
  )
}

function wholeYears(day: number, knownFrom: number): number {
  return Math.min(yearsOfSwings, Math.max(0, Math.floor((day - knownFrom) / daysPerYear)))
}

/** How much the city's years have swung around what its staff's tenures would give. */
function swingsBetweenYears(years: readonly Experience[]): number {
  const whole = tenureHazard(addExperiences(years))
  if (whole === undefined) return 0
  return extraVariance(
    years.map((lived) => ({ observed: sum(lived.departures), expected: expectedIn(whole, lived.years) })),
  )
}
