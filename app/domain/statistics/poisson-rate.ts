import { chiSquareQuantile } from './distributions'

export type PoissonRate = {
  readonly rate: number | null
  readonly ciLow: number | null
  readonly ciHigh: number | null
}

/**
 * Rate of events with an exact 95 % interval, for instance leavers per 100 person-years.
 * Formula: per/T times x, χ²(.025; 2x)/2 and χ²(.975; 2x+2)/2. Assumes events that come independently at one rate.
 * Source: Garwood (1936).
 * In: x events in exposure T (person-years), `per` = 100 for percent. Out: events per `per` of exposure; no events gives
 * a lower limit of 0. Too little data: no exposure `null`.
 */
export function poissonRate(events: number, exposure: number, per: number): PoissonRate {
  if (!(exposure > 0)) return { rate: null, ciLow: null, ciHigh: null }
  const scale = per / exposure
  return {
    rate: events * scale,
    ciLow: events === 0 ? 0 : (chiSquareQuantile(0.025, 2 * events) / 2) * scale,
    ciHigh: (chiSquareQuantile(0.975, 2 * events + 2) / 2) * scale,
  }
}
