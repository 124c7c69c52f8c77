import type { ReleasedCount } from '../release/release'
import { wilsonInterval } from '../statistics/wilson-interval'
import type { AnalysedShare, ShownShare } from './analysis'

/** A count among `n` valid answers as a share with Wilson's interval. `undefined` when nobody answered. */
export function shareOf(count: number, n: number): ShownShare | undefined {
  const { proportion, ciLow, ciHigh } = wilsonInterval(count, n)
  if (proportion === null || ciLow === null || ciHigh === null) return undefined
  return { kind: 'shown', count, n, share: proportion, interval: { low: ciLow, high: ciHigh } }
}

export function releasedShare(count: ReleasedCount | undefined, n: number): AnalysedShare {
  if (count === undefined || count.kind === 'few') return { kind: 'few' }
  return shareOf(count.count, n) ?? { kind: 'few' }
}
