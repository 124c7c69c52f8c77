import type { AnalysedCell, CellOf } from '../analysis/analysis'
import { cellKey } from '../rollup/cell'
import {
  type DataTable,
  intervalCell,
  none,
  numberCell,
  type TableCell,
  textCell,
  valueCell,
} from './data-table'
import { few, type Figure, scaleFigure } from './figure'
import type { HeatMap } from './heat-map'
import { changeOf, type ResultBasis } from './result-basis'
import { shownChange, versusRest } from './versus'
import type { Wording } from './wording/wording'

/** Every cell of the heat map as a row: group, area, index, interval, band, and both comparisons. */
export function heatTable(basis: ResultBasis, heat: HeatMap, words: Wording): DataTable {
  const { analysis } = basis
  const cells: readonly AnalysedCell<CellOf<'city'> | CellOf<'district'>>[] = [
    analysis.city,
    ...analysis.districts,
    ...(analysis.withoutDistrict === undefined ? [] : [analysis.withoutDistrict]),
  ]
  const byKey = new Map(cells.map((cell) => [cellKey(cell.cell), cell]))
  return {
    id: 'varmekarta',
    caption: heat.caption,
    columns: [
      { label: words.district, kind: 'text' },
      { label: words.focusArea, kind: 'text' },
      { label: words.index, kind: 'number' },
      { label: words.interval, kind: 'interval' },
      { label: words.answers, kind: 'text' },
      { label: words.versusRest, kind: 'number' },
      { label: words.isSupported, kind: 'text' },
      { label: words.sincePrevious, kind: 'number' },
      { label: words.isSupported, kind: 'text' },
    ],
    rows: heat.rows.flatMap((row) => {
      const cell = byKey.get(row.key)
      return heat.columns.map(({ code, title }) => [
        textCell(row.name),
        textCell(title),
        ...(cell === undefined ? [] : figureCells(basis, cell, code, words)),
      ])
    }),
  }
}

function figureCells(
  basis: ResultBasis,
  cell: AnalysedCell<CellOf<'city'> | CellOf<'district'>>,
  code: string,
  words: Wording,
): readonly TableCell[] {
  const hidden = Array.from({ length: 7 }, () => few(words))
  if (cell.kind !== 'shown') return hidden
  const scale = cell.scales[code]
  const figure: Figure = scaleFigure(scale, words)
  if (figure.kind === 'few' || scale?.kind !== 'shown') return hidden
  const versus = cell.cell.grouping === 'district' ? versusRest(scale, words) : undefined
  const change = shownChange(changeOf(basis, cell.cell, code), words)
  return [
    valueCell(figure),
    intervalCell(figure),
    textCell(words.band(cell.respondents)),
    ...comparisonCells(versus && { ...versus, isSupported: versus.mark !== null }, words),
    ...comparisonCells(change, words),
  ]
}

/** A difference and whether it is supported; nothing where nothing was compared. */
export function comparisonCells(
  compared: { readonly value: number; readonly text: string; readonly isSupported: boolean } | undefined,
  words: Wording,
): readonly TableCell[] {
  if (compared === undefined) return [none, none]
  return [numberCell(compared.value, compared.text), textCell(compared.isSupported ? words.yes : words.no)]
}
