import { binomialTest } from './binomial-test'
import { betaQuantile } from './distributions'

export type RateRatio = {
  readonly ratio: number | null
  readonly ciLow: number | null
  readonly ciHigh: number | null
  readonly p: number | null
}

/**
 * One rate divided by another, exactly.
 * Formula: given x1 + x2, x1 is binomial with q = T1/(T1+T2) if the rates are equal; Clopper-Pearson limits of its share
 * turn into q/(1-q) T2/T1; p sums the outcomes no likelier than x1. Assumes events that come independently.
 * Sources: Przyborowski & Wilenski (1940), Clopper & Pearson (1934).
 * In: events and exposures in one unit. Out: ratio 0…Infinity, p 0–1. Too little data: no events at all or no exposure on a
 * side `null`; x1 = 0 gives 0 for ratio and lower limit, x2 = 0 Infinity for ratio and upper limit.
 */
export function rateRatio(events1: number, exposure1: number, events2: number, exposure2: number): RateRatio {
  const events = events1 + events2
  if (events === 0 || !(exposure1 > 0) || !(exposure2 > 0)) {
    return { ratio: null, ciLow: null, ciHigh: null, p: null }
  }
  const scale = exposure2 / exposure1
  return {
    ratio: events2 === 0 ? Infinity : (events1 / events2) * scale,
    ciLow: events1 === 0 ? 0 : betaOdds(0.025, events1, events2 + 1) * scale,
    ciHigh: events2 === 0 ? Infinity : betaOdds(0.975, events1 + 1, events2) * scale,
    p: binomialTest(events1, events, exposure1 / (exposure1 + exposure2)),
  }
}

/** q/(1-q) of a beta quantile, from the smaller of q and 1-q. */
function betaOdds(probability: number, a: number, b: number): number {
  const q = betaQuantile(probability, a, b)
  if (q <= 0.5) return q / (1 - q)
  const complement = betaQuantile(1 - probability, b, a)
  return (1 - complement) / complement
}
