import { z975 } from './distributions'

export type SurvivalLimits = {
  readonly se: number | null
  readonly plainLow: number | null
  readonly plainHigh: number | null
  readonly logLow: number | null
  readonly logHigh: number | null
  readonly logLogLow: number | null
  readonly logLogHigh: number | null
}

/**
 * Standard error and three 95 % intervals of a survival share.
 * Formula: se = S√G; plain S ∓ z se, clipped to 0–1; log S exp(∓ z√G), at most 1; log-log S^exp(± z√G/|ln S|), which
 * stays inside 0–1 by itself and is the one to show. Sources: Greenwood (1926), Kalbfleisch & Prentice (1980).
 * In: S 0–1 and Greenwood's sum G. Out: shares 0–1. Too little data: nobody left (S = 0) gives `null`.
 */
export function survivalLimits(survival: number, greenwood: number): SurvivalLimits {
  if (survival === 0) return noLimits
  const deviation = z975 * Math.sqrt(greenwood)
  const se = survival * Math.sqrt(greenwood)
  const power = Math.exp(deviation / Math.abs(Math.log(survival)))
  return {
    se,
    plainLow: Math.max(0, survival - z975 * se),
    plainHigh: Math.min(1, survival + z975 * se),
    logLow: survival * Math.exp(-deviation),
    logHigh: Math.min(1, survival * Math.exp(deviation)),
    logLogLow: survival ** power,
    logLogHigh: survival ** (1 / power),
  }
}

const noLimits: SurvivalLimits = {
  se: null,
  plainLow: null,
  plainHigh: null,
  logLow: null,
  logHigh: null,
  logLogLow: null,
  logLogHigh: null,
}
