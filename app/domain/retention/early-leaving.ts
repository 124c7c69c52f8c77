import { wilsonInterval } from '../statistics/wilson-interval'
import type { ReleasedEarlyLeaving } from './retention-release'

/** Share of the hired who left by own request before so many days. */
export type EarlyLeaving = {
  readonly days: number
  /** From the survival of the hired, 0–1; `null` where the curve has ended. */
  readonly share: number | null
  readonly ciLow: number | null
  readonly ciHigh: number | null
  /** Plainly counted, of those who could be followed so long; `undefined` = too few. */
  readonly counted:
    | {
        readonly count: number
        readonly n: number
        readonly share: number | null
        readonly ciLow: number | null
        readonly ciHigh: number | null
      }
    | undefined
}

/**
 * Leaving before 6, 12 and 24 months. The survival of the hired counts those hired lately for as long as they were seen;
 * the plain share (Wilson) leaves them out.
 */
export function earlyLeaving({
  curve,
  before,
}: Extract<ReleasedEarlyLeaving, { kind: 'shown' }>): readonly EarlyLeaving[] {
  return before.map(({ days, count, n }) => {
    const point = curve.find(({ tenureDays }) => tenureDays === days)
    const complement = (share: number | null | undefined) => (share == null ? null : 1 - share)
    const { proportion, ciLow, ciHigh } =
      count.kind === 'shown' && n.kind === 'shown'
        ? wilsonInterval(count.count, n.count)
        : { proportion: null, ciLow: null, ciHigh: null }
    return {
      days,
      share: complement(point?.survival),
      ciLow: complement(point?.ciHigh),
      ciHigh: complement(point?.ciLow),
      counted:
        count.kind === 'shown' && n.kind === 'shown'
          ? { count: count.count, n: n.count, share: proportion, ciLow, ciHigh }
          : undefined,
    }
  })
}
