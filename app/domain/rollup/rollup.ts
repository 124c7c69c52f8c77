import type { ItemTally } from '../instrument/item-tally'
import type { Moments } from '../statistics/moments'
import type { Cell } from './cell'
import type { CrossProducts } from './cross-products'

export type { ItemTally } from '../instrument/item-tally'

/** The scale code of the overall index: each person's mean over the areas that are `inIndex`. */
export const indexScale = 'INDEX'

/** The sufficient statistics of one cell. They add up over disjoint cells. */
export type CellRollup = {
  readonly cell: Cell
  /** Responses with at least one valid answer: the one base count of the cell. */
  readonly respondents: number
  /** Person scores 0–100 by focus area code, and `indexScale`. */
  readonly scales: Readonly<Record<string, Moments>>
  readonly items: Readonly<Record<string, ItemTally>>
  /** By focus area code; the city's only. */
  readonly crossProducts?: Readonly<Record<string, CrossProducts>>
}

export type Rollup = readonly CellRollup[]
