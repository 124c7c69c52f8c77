import { chiSquareTail } from './distributions'

export type Exposed = { readonly events: number; readonly exposure: number }

export type RateHomogeneity = {
  readonly chiSquare: number | null
  readonly df: number | null
  readonly p: number | null
}

/**
 * Whether all groups share one rate. Formula: E_j = Σx T_j/ΣT, Σ(x-E)²/E, chi-square with groups-1 df. Assumes events
 * that come independently, five or more expected per group. Source: Pearson (1900).
 * In: events and exposure of each group. Out: p 0–1. Too little data: no events, or a group without exposure, `null`; one
 * group no p; no group no df.
 */
export function rateHomogeneity(groups: readonly Exposed[]): RateHomogeneity {
  const events = groups.reduce((sum, group) => sum + group.events, 0)
  const exposure = groups.reduce((sum, group) => sum + group.exposure, 0)
  const df = groups.length === 0 ? null : groups.length - 1
  if (df === null || events === 0 || groups.some((group) => !(group.exposure > 0))) {
    return { chiSquare: null, df, p: null }
  }
  const chiSquare = groups.reduce((sum, group) => {
    const expected = (events * group.exposure) / exposure
    return sum + (group.events - expected) ** 2 / expected
  }, 0)
  return { chiSquare, df, p: df === 0 ? null : chiSquareTail(chiSquare, df) }
}
