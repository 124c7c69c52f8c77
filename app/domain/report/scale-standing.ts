import type { Reliability } from '../analysis/analyse-reliability'
import { roundTo } from './number-format'
import type { Standing } from './wording/reliability-words'

/**
 * A scale's alpha in a word, as usual among those who make scales (Nunnally & Bernstein 1994): from 0.70, from 0.60, below.
 * Of two items what they make together counts.
 */
export function standingOf({
  alpha,
  pair,
  isKeyingSuspect,
}: Extract<Reliability, { kind: 'shown' }>): Standing {
  if (isKeyingSuspect) return 'suspect'
  const value = roundTo(pair?.spearmanBrown ?? alpha, 2)
  return value >= 0.7 ? 'good' : value >= 0.6 ? 'weak' : 'poor'
}
