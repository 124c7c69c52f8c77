import type { Instrument } from '../instrument/instrument'
import type { Background } from '../invitation/background'
import { scoreAnswers } from '../response/score-scale'
import type { Atom, Count } from './atom'
import { cellKey, type Cell } from './cell'
import { byCell } from './cell-order'
import { cellsOf } from './cells-of'
import { markResponse, type CountedResponse, type KnownMarks } from './mark-response'
import { addToRelations, finishRelations, startRelations, type OpenRelations } from './open-relations'
import { readFigures } from './read-figures'
import { layOut, type RollupLayout } from './rollup-layout'

type Row = { readonly background: Background; readonly figures: Float64Array }

/** A rollup being counted: one row per whole background. It does not grow with the number of responses. */
export type OpenRollup = {
  readonly instrument: Instrument
  readonly layout: RollupLayout
  readonly rows: Map<string, Row>
  readonly knownMarks: KnownMarks
  readonly relations: OpenRelations
}

export function startRollup(instrument: Instrument): OpenRollup {
  return {
    instrument,
    layout: layOut(instrument),
    rows: new Map(),
    knownMarks: new Map(),
    relations: startRelations(instrument),
  }
}

/** Counts the response among those of its background. */
export function addResponse(open: OpenRollup, response: CountedResponse): void {
  const scores = scoreAnswers(open.instrument, response.answers)
  const marks = markResponse(open.layout, open.knownMarks, response, scores)
  if (marks.length === 0) return
  const { figures } = rowOf(open, response.background)
  for (const { place, amount } of marks) figures[place] = (figures[place] ?? 0) + amount
  addToRelations(open.relations, scores)
}

/** The city and every cell in which somebody was counted, in the order of cell-order.ts; and the finest groups. */
export function finishRollup(open: OpenRollup): Count {
  const rollup = [...cellsFrom(open).values()]
    .sort((a, b) => byCell(a.cell, b.cell))
    .map(({ cell, figures }) => {
      const counted = { cell, ...readFigures(open.layout, figures) }
      return cell.grouping === 'city' ? { ...counted, relations: finishRelations(open.relations) } : counted
    })
  const atoms = [...open.rows.values()].map(({ background, figures }): Atom => ({
    background,
    figures: readFigures(open.layout, figures),
  }))
  return { rollup, atoms }
}

type CellRow = { readonly cell: Cell; readonly figures: Float64Array }

/** Every background counts in each of its cells. */
function cellsFrom({ rows, layout }: OpenRollup): Map<string, CellRow> {
  const city: Cell = { grouping: 'city' }
  const cells = new Map<string, CellRow>([
    [cellKey(city), { cell: city, figures: new Float64Array(layout.length) }],
  ])
  for (const { background, figures } of rows.values()) {
    for (const cell of cellsOf(background)) {
      const key = cellKey(cell)
      const sums = cells.get(key)?.figures ?? new Float64Array(layout.length)
      figures.forEach((amount, place) => (sums[place] = (sums[place] ?? 0) + amount))
      cells.set(key, { cell, figures: sums })
    }
  }
  return cells
}

function rowOf({ rows, layout }: OpenRollup, background: Background): Row {
  const { districtId, unitId, role, tenureBand } = background
  const key = JSON.stringify([districtId, unitId, role, tenureBand])
  const known = rows.get(key)
  if (known !== undefined) return known
  const row = { background, figures: new Float64Array(layout.length) }
  rows.set(key, row)
  return row
}
