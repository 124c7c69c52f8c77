import { countBetween, type Tally } from './tally'
import { wilsonInterval, type WilsonInterval } from './wilson-interval'

export type TopBox = WilsonInterval & { readonly n: number; readonly count: number }

/**
 * Share who chose one of the best options, with Wilson's interval.
 * Formula: (number of values >= max - boxes + 1) / n. Assumes consecutive whole-numbered options, keyed so that high
 * is good. Source: top-box scoring as usual in customer surveys; interval Wilson (1927).
 * In: a tally of raw values, the best option `max`, how many `boxes` count. Out: counts, and shares 0–1.
 * Too little data: no values gives n = count = 0 and `null` for the rest.
 */
export function topBox(tally: Tally, max: number, boxes: number): TopBox {
  const n = countBetween(tally, -Infinity, Infinity)
  const count = countBetween(tally, max - boxes + 1, Infinity)
  return { n, count, ...wilsonInterval(count, n) }
}
