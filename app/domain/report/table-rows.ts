import type { DataTable, TableCell, TableColumn } from './data-table'
import type { Wording } from './wording/wording'

/** A cell of a file: a number that can be calculated with, or a text. */
export type FileCell =
  { readonly kind: 'number'; readonly value: number } | { readonly kind: 'text'; readonly text: string }

/** A table as a file holds it: intervals in two columns, everything else as on screen. */
export function tableRows({ columns, rows }: DataTable, words: Wording): readonly (readonly FileCell[])[] {
  return [
    columns.flatMap((column) => headOf(column, words)),
    ...rows.map((cells) => cells.flatMap((cell, place) => cellsOf(cell, columns[place]))),
  ]
}

function headOf({ label, kind }: TableColumn, words: Wording): readonly FileCell[] {
  return kind === 'interval' ? [text(words.fromOf(label)), text(words.toOf(label))] : [text(label)]
}

function cellsOf(cell: TableCell, column: TableColumn | undefined): readonly FileCell[] {
  const isInterval = column?.kind === 'interval'
  if (cell.kind === 'interval') return [number(cell.low), number(cell.high)]
  if (cell.kind === 'number') return [number(cell.value)]
  const written = text(cell.kind === 'none' ? '' : cell.text)
  return isInterval ? [written, written] : [written]
}

function text(value: string): FileCell {
  return { kind: 'text', text: value }
}

function number(value: number): FileCell {
  return { kind: 'number', value }
}
