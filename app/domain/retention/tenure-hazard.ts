import { daysPerYear, type Service } from './service'

/** Tenure bands in days, from which the hazard is one number each: it is highest in the second year (domain file 2.4). */
const bandStarts: readonly number[] = [0, 183, 365, 730, 1096, 1826, 3653]

/** Years at risk and departures by tenure band. */
export type Experience = { readonly years: readonly number[]; readonly departures: readonly number[] }

/** Departures a year by tenure band, with how sure each is: a gamma posterior with this shape and rate. */
export type TenureHazard = readonly { readonly shape: number; readonly rate: number }[]

/** From this day on, and before that one. */
export type Window = { readonly from: number; readonly to: number }

/** What was lived through in the window: each person in the bands that their tenure passed. */
export function experienceOf(services: readonly Service[], window: Window): Experience {
  const lived = noExperience()
  for (const service of services) addExperience(lived, service, window)
  return lived
}

/**
 * The same of many windows in one pass, each a year long: the first ends on the day, each other where the one before it
 * begins; the last is cut off where the register begins. Each person is looked at in the years they were there alone.
 */
export function yearsLived(
  services: readonly Service[],
  { day, knownFrom, years }: { readonly day: number; readonly knownFrom: number; readonly years: number },
): readonly Experience[] {
  const windows = Array.from({ length: years }, (_, back) => {
    const to = day - back * daysPerYear
    return { from: Math.max(knownFrom, to - daysPerYear), to }
  })
  const lived = windows.map(noExperience)
  for (const service of services) {
    const { fromDay, leftDay } = service
    const newest = leftDay === null ? 0 : Math.max(0, Math.floor((day - leftDay) / daysPerYear) - 1)
    for (let back = newest; back < years; back += 1) {
      const [window, own] = [windows[back], lived[back]]
      if (window === undefined || own === undefined) break
      addExperience(own, service, window)
      if (fromDay >= window.from) break
    }
  }
  return lived
}

/** Of times that follow each other, or of people who are not the same. */
export function addExperiences(parts: readonly Experience[]): Experience {
  const all = noExperience()
  for (const { years, departures } of parts)
    for (let band = 0; band < bandStarts.length; band += 1) {
      all.years[band] = (all.years[band] ?? 0) + (years[band] ?? 0)
      all.departures[band] = (all.departures[band] ?? 0) + (departures[band] ?? 0)
    }
  return all
}

type Gathered = { readonly years: number[]; readonly departures: number[] }

function noExperience(): Gathered {
  return { years: bandStarts.map(() => 0), departures: bandStarts.map(() => 0) }
}

function addExperience(
  { years, departures }: Gathered,
  { hiredDay, fromDay, leftDay, isDeparture }: Service,
  { from, to }: Window,
): void {
  const start = Math.max(fromDay, from)
  const end = Math.min(leftDay ?? to, to)
  if (end < start || fromDay >= to) return
  addYears(years, start - hiredDay, end - hiredDay)
  if (isDeparture && leftDay !== null && leftDay >= from && leftDay < to && leftDay >= fromDay) {
    const band = bandOf(leftDay - hiredDay)
    departures[band] = (departures[band] ?? 0) + 1
  }
}

/**
 * The hazard in each band. Formula: gamma prior of one departure at the mean hazard of all bands, so a band that nobody
 * has lived through has the mean: shape = d + 1, rate = T + 1/mean. Assumes a constant hazard within a band (piecewise
 * exponential, Friedman 1982). Nobody has ever left: `undefined`.
 */
export function tenureHazard({ years, departures }: Experience): TenureHazard | undefined {
  const mean = sum(departures) / sum(years)
  if (!(mean > 0) || mean === Infinity) return undefined
  return years.map((time, band) => ({ shape: (departures[band] ?? 0) + 1, rate: time + 1 / mean }))
}

/** Departures that this hazard gives in this time at risk. */
export function expectedIn(hazard: TenureHazard, years: readonly number[]): number {
  return years.reduce((total, time, band) => total + time * hazardIn(hazard, band), 0)
}

/** The squared standard error of that, relative to it: how unsure the hazards themselves are. */
export function relativeVarianceIn(hazard: TenureHazard, years: readonly number[]): number {
  const variance = years.reduce((total, time, band) => {
    const { shape, rate } = hazard[band] ?? { shape: 0, rate: 1 }
    return total + (time * time * shape) / (rate * rate)
  }, 0)
  const expected = expectedIn(hazard, years)
  return expected > 0 ? variance / (expected * expected) : 0
}

/** The years in each band that somebody of this tenure (days) would live through in so many days. */
export function yearsAhead(tenure: number, days: number): number[] {
  const years = bandStarts.map(() => 0)
  addYears(years, tenure, tenure + days)
  return years
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function hazardIn(hazard: TenureHazard, band: number): number {
  const posterior = hazard[band]
  return posterior === undefined ? 0 : posterior.shape / posterior.rate
}

function addYears(years: number[], fromTenure: number, toTenure: number): void {
  for (let band = bandOf(fromTenure); band < bandStarts.length; band += 1) {
    const start = bandStarts[band] ?? 0
    if (start >= toTenure) return
    const days = Math.min(toTenure, bandStarts[band + 1] ?? Infinity) - Math.max(fromTenure, start)
    years[band] = (years[band] ?? 0) + days / daysPerYear
  }
}

function bandOf(tenure: number): number {
  let band = bandStarts.length - 1
  while (band > 0 && (bandStarts[band] ?? 0) > tenure) band -= 1
  return band
}
