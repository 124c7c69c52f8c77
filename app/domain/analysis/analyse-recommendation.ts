import type { Instrument } from '../instrument/instrument'
import type { ReleasedItem } from '../release/release'
import { enps } from '../statistics/enps'
import type { Recommendation } from './analysis'

/** The recommendation number of this group; `undefined` when the instrument does not ask. */
export function analyseRecommendation(
  instrument: Instrument,
  released: Readonly<Record<string, ReleasedItem>>,
): Recommendation | undefined {
  const item = instrument.parts.recommend
  if (item === undefined) return undefined
  const answers = released[item]
  const groups = answers === undefined || answers.kind === 'suppressed' ? undefined : answers.recommendation
  if (groups === undefined) return { kind: 'suppressed', item }
  // Any answer of a group stands for all of it: the number knows no finer difference.
  const tally = new Map([
    [10, groups.promoters],
    [8, groups.passives],
    [0, groups.detractors],
  ])
  const { n, enps: number, adjustedEnps: adjusted, adjustedCiLow: low, adjustedCiHigh: high } = enps(tally)
  if (number === null || adjusted === null || low === null || high === null)
    return { kind: 'suppressed', item }
  return { kind: 'shown', item, n, number, adjusted, interval: { low, high } }
}
