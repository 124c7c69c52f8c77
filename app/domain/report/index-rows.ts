import type { AnalysedScale } from '../analysis/analysis'
import { type DataTable, intervalCell, none, type TableCell, textCell, valueCell } from './data-table'
import { type DotCell, type DotRow, normal, type RowTarget, strong, subtle } from './dot-chart'
import { scaleFigure, type Figure } from './figure'
import { comparisonCells } from './heat-table'
import type { ShownChange, Versus } from './versus'
import type { Wording } from './wording/wording'

/** An index beside what it is compared with, as a row of a chart and of its table. */
export type IndexEntry = {
  readonly key: string
  readonly label: string
  readonly detail?: string
  readonly target?: RowTarget
  readonly scale: AnalysedScale | undefined
  readonly versus?: Versus
  readonly change?: ShownChange
}

/** What a mark beside a difference says to those who cannot see it. */
export type MarkWords = { readonly supportedBelow: string; readonly supportedAbove: string }

/** Columns: index, interval, difference. */
export function indexRow(entry: IndexEntry, words: Wording, markWords: MarkWords = words.overview): DotRow {
  const { key, label, detail, target, scale, versus, change } = entry
  const figure = scaleFigure(scale, words)
  return {
    key,
    label,
    ...(detail === undefined ? {} : { detail }),
    ...(target === undefined ? {} : { target }),
    isFinding: versus?.mark !== null && versus !== undefined,
    figure,
    ...(versus === undefined || figure.kind === 'few' ? {} : { reference: versus.reference }),
    ...(change?.isSupported === true ? { previous: change.previous } : {}),
    cells: indexCells(figure, versus, markWords),
  }
}

function indexCells(figure: Figure, versus: Versus | undefined, markWords: MarkWords): readonly DotCell[] {
  if (figure.kind === 'few') return [figure, subtle(''), subtle('')]
  return [strong(figure.text), subtle(figure.interval), versusCell(versus, markWords)]
}

function versusCell(versus: Versus | undefined, markWords: MarkWords): DotCell {
  if (versus === undefined) return subtle('')
  if (versus.mark === null) return normal(versus.text)
  const meaning = versus.mark === '-' ? markWords.supportedBelow : markWords.supportedAbove
  return { kind: 'mark', text: versus.text, mark: versus.mark, meaning }
}

/** The same with everything that was compared, as a table. `middle` stands between the name and the index. */
export function indexTable(
  id: DataTable['id'],
  caption: string,
  labels: {
    readonly row: string
    readonly middle?: string
    /** Absent where nothing is compared. */
    readonly versus?: { readonly reference: string; readonly difference: string }
  },
  entries: readonly (IndexEntry & { readonly middle?: string })[],
  words: Wording,
): DataTable {
  const hasMiddle = labels.middle !== undefined
  const hasChanges = entries.some(({ change }) => change !== undefined)
  return {
    id,
    caption,
    columns: [
      { label: labels.row, kind: 'text' },
      ...(hasMiddle ? [{ label: labels.middle ?? '', kind: 'text' } as const] : []),
      { label: words.index, kind: 'number' },
      { label: words.interval, kind: 'interval' },
      ...(labels.versus === undefined
        ? []
        : ([
            { label: labels.versus.reference, kind: 'number' },
            { label: labels.versus.difference, kind: 'number' },
            { label: words.isSupported, kind: 'text' },
          ] as const)),
      ...(hasChanges
        ? ([
            { label: words.sincePrevious, kind: 'number' },
            { label: words.isSupported, kind: 'text' },
          ] as const)
        : []),
    ],
    rows: entries.map((entry) => [
      textCell(entry.label),
      ...(hasMiddle ? [textCell(entry.middle ?? '')] : []),
      ...entryCells(entry, { hasVersus: labels.versus !== undefined, hasChanges }, words),
    ]),
  }
}

function entryCells(
  { scale, versus, change }: IndexEntry,
  { hasVersus, hasChanges }: { readonly hasVersus: boolean; readonly hasChanges: boolean },
  words: Wording,
): readonly TableCell[] {
  const figure = scaleFigure(scale, words)
  if (figure.kind === 'few')
    return Array.from({ length: 2 + (hasVersus ? 3 : 0) + (hasChanges ? 2 : 0) }, () => figure)
  const versusCells = [
    versus === undefined ? none : valueCell(versus.reference),
    ...comparisonCells(versus && { ...versus, isSupported: versus.mark !== null }, words),
  ]
  return [
    valueCell(figure),
    intervalCell(figure),
    ...(hasVersus ? versusCells : []),
    ...(hasChanges ? comparisonCells(change, words) : []),
  ]
}
