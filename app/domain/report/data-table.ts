import type { Interval } from '../analysis/interval'
import type { Figure } from './figure'
import { roundTo } from './number-format'
import type { Wording } from './wording/wording'

/*
 * The table beneath a chart, and the same table as a file. A column has one kind, so that a file can hold numbers as
 * numbers; what is hidden is the same words in both.
 */

/** `interval` becomes two columns in a file, from and to. */
export type TableColumn = {
  readonly label: string
  readonly kind: 'text' | 'number' | 'interval'
}

export type TableCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'interval'; readonly low: number; readonly high: number; readonly text: string }
  | { readonly kind: 'few'; readonly text: string }
  /** Nothing belongs here: the city compared with itself. */
  | { readonly kind: 'none' }

export type TableId =
  | 'varmekarta'
  | 'signaler'
  | 'orsaker'
  | 'styrkor'
  | 'distrikt'
  | 'fokusomraden'
  | 'fragor'
  | 'enheter'
  | 'utveckling'
  | 'jamkade'
  | 'trend'
  | 'samband'
  | 'betydelse'
  | 'skalor'
  | 'pastaenden'
  | 'omsattning'
  | 'takt'
  | 'tidigt'
  | 'kvar'
  | 'kvar-distrikt'
  | 'kvar-roller'
  | 'kvar-argangar'
  | 'vantade-3'
  | 'vantade-6'
  | 'vantade-12'
  | 'avgangsorsaker'
  | 'riktning'
  | 'riktning-distrikt'
  | 'riktning-tid'
  | 'riktning-ar'
  | 'vart'
  | 'stannat'
  | 'ater'
  | 'slutar-och-stannar'
  | 'lagt-index'
  | 'vilja-att-vara-kvar'
  | 'slutat-nara-varandra'
  | 'nyanstallda'
  | 'distriktets-ar'
  | 'takt-enheter'
  | 'vantade'

export type DataTable = {
  readonly id: TableId
  readonly caption: string
  readonly columns: readonly TableColumn[]
  /** The first cell names the row. */
  readonly rows: readonly (readonly TableCell[])[]
}

export const none: TableCell = { kind: 'none' }

export function textCell(text: string): TableCell {
  return { kind: 'text', text }
}

export function numberCell(value: number, text: string): TableCell {
  return { kind: 'number', value, text }
}

export function valueCell(figure: Figure): TableCell {
  return figure.kind === 'few' ? figure : numberCell(figure.value, figure.text)
}

export function intervalCell(figure: Figure): TableCell {
  return figure.kind === 'few'
    ? figure
    : { kind: 'interval', low: figure.low, high: figure.high, text: figure.interval }
}

/** What has decimals; nothing where it could not be computed. */
export function decimalCell(value: number | undefined, decimals: number, { format }: Wording): TableCell {
  return value === undefined ? none : numberCell(roundTo(value, decimals), format.decimal(value, decimals))
}

export function decimalIntervalCell(
  interval: Interval | undefined,
  decimals: number,
  { format }: Wording,
): TableCell {
  if (interval === undefined) return none
  const { low, high } = interval
  const text = format.decimalRange(low, high, decimals)
  return { kind: 'interval', low: roundTo(low, decimals), high: roundTo(high, decimals), text }
}
