import type { Moments } from '../statistics/moments'

/**
 * What was answered to one item in one cell.
 * `counts` by option code ("1" … "5", choices, "0" … "10"); for reasons by "main:CODE" and "any:CODE"
 * (any = main or contributing). `moments`: the item on 0–100 for stepped items, the value itself for numbers and
 * zeroToTen (both under ""), by part for shares of the week. Every option stands there, chosen or not.
 */
export type ItemTally = {
  readonly n: number
  readonly notApplicable: number
  readonly counts: Readonly<Record<string, number>>
  readonly moments: Readonly<Record<string, Moments>>
}
