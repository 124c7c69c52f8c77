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
  /**
   * By focus area code, of the persons who answered every item of the area: one entry per item, in the area's order,
   * 0–100 turned so that 100 is good. What agreement within a group needs. Absent
   * where nobody was counted.
   */
  readonly complete?: Readonly<Record<string, readonly Moments[]>>
  /** The city's only. */
  readonly relations?: CellRelations
}

/** How answers go together: of one item with another, of one focus area with another. */
export type CellRelations = {
  /** By focus area code: its items, of the persons who answered them all. */
  readonly areas: Readonly<Record<string, CrossProducts>>
  /** Person scores on the areas that everybody is asked, of the persons who have them all. */
  readonly drivers: CrossProducts
}

export type Rollup = readonly CellRollup[]
