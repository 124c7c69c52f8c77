import { z975 } from './distributions'

export type WilsonInterval = {
  readonly proportion: number | null
  readonly ciLow: number | null
  readonly ciHigh: number | null
}

/**
 * Share with a 95 % score interval, no continuity correction.
 * Formula: (p + z²/2n ∓ z √(p(1-p)/n + z²/4n²)) / (1 + z²/n). Assumes independent trials with one probability.
 * Source: Wilson (1927).
 * In: `successes` of `trials` (counts). Out: shares 0–1; none gives a lower limit of exactly 0, all an upper of
 * exactly 1. Too little data: no trials gives `null` throughout.
 */
export function wilsonInterval(successes: number, trials: number): WilsonInterval {
  if (!(trials > 0)) return { proportion: null, ciLow: null, ciHigh: null }
  const p = successes / trials
  const square = z975 * z975
  const centre = p + square / (2 * trials)
  const half = z975 * Math.sqrt((p * (1 - p)) / trials + square / (4 * trials * trials))
  const scale = 1 + square / trials
  return {
    proportion: p,
    ciLow: successes === 0 ? 0 : (centre - half) / scale,
    ciHigh: successes === trials ? 1 : (centre + half) / scale,
  }
}
