import { z975 } from './distributions'
import { countBetween, type Tally } from './tally'

export type Enps = {
  readonly n: number
  readonly promoters: number
  readonly passives: number
  readonly detractors: number
  readonly enps: number | null
  readonly se: number | null
  readonly ciLow: number | null
  readonly ciHigh: number | null
  readonly adjustedEnps: number | null
  readonly adjustedSe: number | null
  readonly adjustedCiLow: number | null
  readonly adjustedCiHigh: number | null
}

/**
 * Employee net promoter score: the share of promoters (9–10) less that of detractors (0–6).
 * Formula: 100(P - D) ∓ z 100 √((P + D - (P-D)²) / n). The adjusted Wald interval adds ¾ promoter, 1½ passives and
 * ¾ detractor; it keeps a width when everybody agrees, and is the one to show. Assumes independent answers.
 * Source: Reichheld (2003); Rocks (2016).
 * In: a tally of answers 0–10. Out: counts, and points -100–100 with the limits clipped there.
 * Too little data: no answers gives counts of 0 and `null` for the rest.
 */
export function enps(tally: Tally): Enps {
  const promoters = countBetween(tally, 9, Infinity)
  const detractors = countBetween(tally, -Infinity, 6)
  const n = countBetween(tally, -Infinity, Infinity)
  const counts = { n, promoters, passives: n - promoters - detractors, detractors }
  if (n === 0) return { ...counts, ...noScore }
  const plain = netScore(promoters, detractors, n)
  const adjusted = netScore(promoters + 0.75, detractors + 0.75, n + 3)
  return {
    ...counts,
    enps: plain.score,
    se: plain.se,
    ciLow: plain.low,
    ciHigh: plain.high,
    adjustedEnps: adjusted.score,
    adjustedSe: adjusted.se,
    adjustedCiLow: adjusted.low,
    adjustedCiHigh: adjusted.high,
  }
}

function netScore(promoters: number, detractors: number, n: number) {
  const net = (promoters - detractors) / n
  const score = 100 * net
  const se = 100 * Math.sqrt(Math.max(0, (promoters + detractors) / n - net * net) / n)
  return { score, se, low: Math.max(-100, score - z975 * se), high: Math.min(100, score + z975 * se) }
}

const noScore = {
  enps: null,
  se: null,
  ciLow: null,
  ciHigh: null,
  adjustedEnps: null,
  adjustedSe: null,
  adjustedCiLow: null,
  adjustedCiHigh: null,
}
