import type { Item } from '../instrument/item'
import { noTally } from '../rollup/combine-rollups'
import { noMoments } from '../statistics/moments'
import type { AuditedFigure } from './audit-column'
import { widestMeasured } from './release-audit'

/** Of all that a mean of hidden persons could be, so much must remain possible: 20 index points (domain file 4.3). */
const narrowestShare = 0.2
/** Of how many hidden persons there are, so many numbers must remain possible. */
const narrowestCount = 3

export function respondentsAudit(fewest: number): AuditedFigure {
  return {
    persons: ({ respondents }) => respondents,
    fewest,
    sum: ({ respondents }) => respondents,
    most: Infinity,
    narrowest: narrowestCount,
    enough: narrowestCount,
    of: 'count',
  }
}

export function scaleAudit(code: string, fewest: number): AuditedFigure {
  return {
    persons: ({ scales }) => (scales[code] ?? noMoments).n,
    fewest,
    sum: ({ scales }) => (scales[code] ?? noMoments).sum,
    most: 100,
    narrowest: 100 * narrowestShare,
    enough: widestMeasured,
    of: 'mean',
  }
}

/** Of items with steps; of others only their number of answers is told of, or counts that are protected one by one. */
export function itemAudit(item: Item, fewest: number): AuditedFigure | undefined {
  const most = mostOfItem[item.kind]
  if (most === undefined) return undefined
  return {
    persons: ({ items }) => (items[item.code] ?? noTally).n,
    fewest,
    sum: ({ items }) => (items[item.code]?.moments[''] ?? noMoments).sum,
    most,
    narrowest: most * narrowestShare,
    enough: (most * widestMeasured) / 100,
    of: 'mean',
  }
}

const mostOfItem: { readonly [K in Item['kind']]?: number } = {
  agreement: 100,
  frequency: 100,
  zeroToTen: 10,
}
