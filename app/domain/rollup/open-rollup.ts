import type { Instrument } from '../instrument/instrument'
import { cellKey, type Cell } from './cell'
import { byCell } from './cell-order'
import { cellsOf } from './cells-of'
import { markResponse, type CountedResponse } from './mark-response'
import {
  addToCrossProducts,
  finishCrossProducts,
  startCrossProducts,
  type OpenCrossProducts,
} from './open-cross-products'
import { readFigures } from './read-figures'
import type { Rollup } from './rollup'
import { layOut, type RollupLayout } from './rollup-layout'

type Row = { readonly cell: Cell; readonly figures: Float64Array }

/** A rollup being counted. It grows with the number of cells, not with the number of responses. */
export type OpenRollup = {
  readonly instrument: Instrument
  readonly layout: RollupLayout
  readonly rows: Map<string, Row>
  readonly crossProducts: OpenCrossProducts
}

export function startRollup(instrument: Instrument): OpenRollup {
  const open: OpenRollup = {
    instrument,
    layout: layOut(instrument),
    rows: new Map(),
    crossProducts: startCrossProducts(instrument),
  }
  rowOf(open, { grouping: 'city' })
  return open
}

/** Counts the response in every cell it belongs to. */
export function addResponse(open: OpenRollup, response: CountedResponse): void {
  const marks = markResponse(open.instrument, open.layout, response)
  if (marks.length === 0) return
  for (const cell of cellsOf(response.background)) {
    const { figures } = rowOf(open, cell)
    for (const { place, amount } of marks) figures[place] = (figures[place] ?? 0) + amount
  }
  addToCrossProducts(open.crossProducts, open.instrument, response.answers)
}

/** The city and every cell in which somebody was counted, in the order of cell-order.ts. */
export function finishRollup(open: OpenRollup): Rollup {
  return [...open.rows.values()]
    .sort((a, b) => byCell(a.cell, b.cell))
    .map(({ cell, figures }) => {
      const counted = { cell, ...readFigures(open.layout, figures) }
      if (cell.grouping !== 'city') return counted
      return { ...counted, crossProducts: finishCrossProducts(open.crossProducts) }
    })
}

function rowOf(open: OpenRollup, cell: Cell): Row {
  const key = cellKey(cell)
  const known = open.rows.get(key)
  if (known !== undefined) return known
  const row = { cell, figures: new Float64Array(open.layout.length) }
  open.rows.set(key, row)
  return row
}
