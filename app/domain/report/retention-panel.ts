import type { Axis } from './axis'
import {
  type DataTable,
  intervalCell,
  type TableCell,
  type TableColumn,
  type TableId,
  textCell,
  valueCell,
} from './data-table'
import type { DotCell, DotChart, DotRow, KeyEntry, RowTarget } from './dot-chart'
import type { Few, ShownFigure } from './figure'
import type { Wording } from './wording/wording'

/** A chart of dots with its table, or the word that there is nothing to show. */
export type RetentionPanel =
  | {
      readonly kind: 'shown'
      readonly title: string
      readonly sub: string
      readonly keys?: readonly KeyEntry[]
      readonly chart: DotChart
      readonly notes: readonly string[]
      readonly table: DataTable
    }
  | { readonly kind: 'absent'; readonly title: string; readonly text: string }

/** A row of the chart and of the table: the figure itself, then what else is said of it. */
export type PanelRow = {
  readonly key: string
  readonly label: string
  readonly detail?: string
  readonly target?: RowTarget
  readonly isFinding?: boolean
  readonly figure: ShownFigure | Few
  readonly reference?: ShownFigure
  readonly previous?: number
  /** After value and interval, as in `more` of the panel. */
  readonly more?: readonly { readonly cell: DotCell; readonly value: TableCell }[]
}

export type PanelWish = {
  readonly id: TableId
  readonly title: string
  readonly sub: string
  readonly caption: string
  readonly keys?: readonly KeyEntry[]
  readonly notes?: readonly string[]
  readonly names: DotChart['names']
  readonly labelColumn: string
  readonly valueColumn: string
  /** Left out where a figure has no interval. */
  readonly intervalColumn?: string
  readonly more?: readonly TableColumn[]
  readonly axis: Axis
  readonly rows: readonly PanelRow[]
  readonly total?: PanelRow
  /** Said in place of an empty chart. */
  readonly absent: string
}

/** One shape for all charts about leaving: name, dot with its interval, value, interval, and what else. */
export function retentionPanel(wish: PanelWish, words: Wording): RetentionPanel {
  const { title, rows, total, absent, more = [], intervalColumn } = wish
  const all = [...rows, ...(total === undefined ? [] : [total])]
  if (all.every(({ figure }) => figure.kind === 'few')) return { kind: 'absent', title, text: absent }
  const hasInterval = intervalColumn !== undefined
  return {
    kind: 'shown',
    title,
    sub: wish.sub,
    ...(wish.keys === undefined ? {} : { keys: wish.keys }),
    chart: {
      caption: wish.caption,
      labelColumn: wish.labelColumn,
      names: wish.names,
      isStacked: 1 + (hasInterval ? 1 : 0) + more.length > 2,
      plotColumn: words.chart,
      columns: [
        wish.valueColumn,
        ...(hasInterval ? [words.intervalShort] : []),
        ...more.map(({ label }) => label),
      ],
      axis: wish.axis,
      rows: rows.map((row) => dotRow(row, hasInterval)),
      ...(total === undefined ? {} : { total: dotRow(total, hasInterval) }),
    },
    notes: wish.notes ?? [],
    table: {
      id: wish.id,
      caption: wish.caption,
      columns: [
        { label: wish.labelColumn, kind: 'text' },
        { label: wish.valueColumn, kind: 'number' },
        ...(hasInterval ? [{ label: intervalColumn, kind: 'interval' } as const] : []),
        ...more,
      ],
      rows: all.map(({ label, figure, more: said = [] }) => [
        textCell(label),
        valueCell(figure),
        ...(hasInterval ? [intervalCell(figure)] : []),
        ...more.map((_, place) => said[place]?.value ?? textCell('')),
      ]),
    },
  }
}

function dotRow(row: PanelRow, hasInterval: boolean): DotRow {
  const { key, label, detail, target, isFinding = false, figure, reference, previous, more = [] } = row
  return {
    key,
    label,
    ...(detail === undefined ? {} : { detail }),
    ...(target === undefined ? {} : { target }),
    isFinding,
    figure,
    ...(reference === undefined ? {} : { reference }),
    ...(previous === undefined ? {} : { previous }),
    cells: [
      { kind: 'text', text: figure.text, weight: 'strong' },
      ...(hasInterval
        ? [{ kind: 'text', text: figure.kind === 'shown' ? figure.interval : '', weight: 'subtle' } as const]
        : []),
      ...more.map(({ cell }) => cell),
    ],
  }
}

/** A number with so many decimals; without an interval the dot stands alone. */
export function numberFigure(
  value: number,
  interval: { readonly low: number | null; readonly high: number | null } | undefined,
  shape: { readonly decimals: number; readonly text: (written: string) => string },
  words: Wording,
): ShownFigure {
  const { decimals, text } = shape
  const rounded = (one: number) => Number(one.toFixed(decimals))
  const written = text(words.format.decimal(value, decimals))
  if (interval === undefined || interval.low === null || interval.high === null)
    return {
      kind: 'shown',
      value: rounded(value),
      low: rounded(value),
      high: rounded(value),
      text: written,
      interval: '',
    }
  const { low, high } = interval
  return {
    kind: 'shown',
    value: rounded(value),
    low: rounded(low),
    high: rounded(high),
    text: written,
    interval: words.format.decimalRange(low, high, decimals),
  }
}
