import { type DataTable, intervalCell, numberCell, type TableCell, textCell, valueCell } from './data-table'
import { few, type Few } from './figure'
import type { ItemPanel, ItemSteps } from './item-panel'
import type { ItemRow, WholeNumber } from './item-row'
import type { Wording } from './wording/wording'

/** The statements with all five steps in percent: as they were answered where the steps are named by the answers. */
export function itemTable(
  caption: string,
  columns: ItemPanel['columns'],
  { labels, areAnswers }: ItemSteps,
  rows: readonly ItemRow[],
  words: Wording,
): DataTable {
  return {
    id: 'fragor',
    caption,
    columns: [
      { label: columns.statement, kind: 'text' },
      ...labels.map((label) => ({ label, kind: 'number' }) as const),
      { label: columns.share, kind: 'number' },
      { label: words.interval, kind: 'interval' },
      { label: columns.index, kind: 'number' },
      ...(columns.city === undefined ? [] : [{ label: columns.city, kind: 'number' } as const]),
      { label: columns.notApplicable, kind: 'number' },
    ],
    rows: rows.map((row) => [
      textCell(row.note === undefined ? row.stem : `${row.stem} ${row.note}`),
      ...shareCells(row, labels.length, areAnswers && row.isReversed, words),
      wholeCell(row.index),
      ...(row.city === undefined ? [] : [wholeCell(row.city)]),
      wholeCell(row.notApplicable),
    ]),
  }
}

/** Of five. */
const middleStep = 2

function shareCells(
  { bars }: ItemRow,
  steps: number,
  isTurnedBack: boolean,
  words: Wording,
): readonly TableCell[] {
  if (bars.kind === 'few') return Array.from({ length: steps + 2 }, () => bars)
  const shares = isTurnedBack ? bars.shares.toReversed() : bars.shares
  const isTold = (at: number) => !bars.areSides || at === middleStep
  return [
    ...shares.map((share, at) => (isTold(at) ? numberCell(share, words.format.percent(share)) : few(words))),
    valueCell(bars.figure),
    intervalCell(bars.figure),
  ]
}

function wholeCell(cell: WholeNumber | Few): TableCell {
  return cell.kind === 'few' ? cell : numberCell(cell.value, cell.text)
}
