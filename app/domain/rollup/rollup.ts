import type { Moments } from '../statistics/moments'
import type { Cell } from './cell'

/** The scale code of the overall index: each person's mean over the areas that are `inIndex`. */
export const indexScale = 'INDEX'

/**
 * What was answered to one item in one cell.
 * `counts` by option code ("1" … "5", choices, "0" … "10"); for reasons by "main:CODE" and "any:CODE"
 * (any = main or contributing). `moments`: the item on 0–100 for stepped items, the value itself for numbers and
 * zeroToTen, by part for shares of the week ("" for all the others).
 */
export type ItemTally = {
  readonly n: number
  readonly notApplicable: number
  readonly counts: Readonly<Record<string, number>>
  readonly moments: Readonly<Record<string, Moments>>
}

/** The sufficient statistics of one cell. They add up over disjoint cells. */
export type CellRollup = {
  readonly cell: Cell
  /** Responses with at least one valid answer: the one base count of the cell. */
  readonly respondents: number
  /** Person scores 0–100 by focus area code, and `indexScale`. */
  readonly scales: Readonly<Record<string, Moments>>
  readonly items: Readonly<Record<string, ItemTally>>
}

export type Rollup = readonly CellRollup[]
