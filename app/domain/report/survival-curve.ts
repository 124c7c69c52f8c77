import type { SurvivalPoint } from '../retention/retention-release'

/** A curve to be drawn: months from the start, percent still there. */
export type SurvivalCurve = readonly {
  readonly months: number
  readonly percent: number
  readonly low: number
  readonly high: number
  /** How many were observed then; `null` at the very beginning. */
  readonly atRisk: number | null
}[]

const daysPerMonth = 365.25 / 12

/** From the beginning, where all are there. */
export function survivalCurve(points: readonly SurvivalPoint[]): SurvivalCurve {
  return [
    { months: 0, percent: 100, low: 100, high: 100, atRisk: null },
    ...points.map(({ tenureDays, survival, ciLow, ciHigh, atRisk }) => ({
      months: Math.round(tenureDays / daysPerMonth),
      percent: Math.round(100 * survival),
      low: Math.round(100 * (ciLow ?? survival)),
      high: Math.round(100 * (ciHigh ?? survival)),
      atRisk,
    })),
  ]
}
