import { type Column, pickColumns } from '../table/pick-columns'
import { RowReader } from '../table/row-reader'
import type { Table } from '../table/table'
import type { RowFault, TableFault } from '../table/table-fault'
import type { PlaceFaultCode } from './spell-fault'

export type FigureFaultCode =
  | PlaceFaultCode
  | 'tooManyCells'
  | 'blank'
  /** Parameter given. */
  | 'notAMonth'
  | 'notAYear'
  | 'notANumber'
  /** Parameters given, asOf. */
  | 'inFuture'
  /** Parameter line. */
  | 'samePlaceTwice'

export type FigurePlan<Figure> = {
  readonly figures: readonly Figure[]
  readonly faults: readonly RowFault<FigureFaultCode>[]
  readonly ignored: readonly string[]
}

export type FigureVerdict<Figure> =
  | { readonly ok: true; readonly plan: FigurePlan<Figure> }
  | { readonly ok: false; readonly fault: TableFault }

/** A row of a file with figures: what is wrong with it is noted in it. */
export type FigureRow<Key extends string> = RowReader<Key, FigureFaultCode>

/**
 * Figures per place and period from a file. Rows that are wrong, and a second row about the same, are named and stay out.
 * `read`: `undefined` when the row is at fault. `keyOf`: what a figure is about. `period`: the column that is blamed when
 * a figure comes twice.
 */
export function readFigures<Key extends string, Figure>(
  table: Table,
  columns: Readonly<Record<Key, Column>>,
  {
    read,
    keyOf,
    period,
  }: {
    readonly read: (row: FigureRow<Key>) => Figure | undefined
    readonly keyOf: (figure: Figure) => string
    readonly period: NoInfer<Key>
  },
): FigureVerdict<Figure> {
  const picked = pickColumns<Key>(table, columns)
  if (!picked.ok) return picked
  const faults: RowFault<FigureFaultCode>[] = [...picked.faults]
  const figures = new Map<string, { readonly line: number; readonly figure: Figure }>()
  for (const record of picked.records) {
    const row: FigureRow<Key> = new RowReader(record, picked.spelling)
    const figure = read(row)
    if (figure !== undefined && row.faults.length === 0) {
      const earlier = figures.get(keyOf(figure))
      if (earlier === undefined) figures.set(keyOf(figure), { line: row.line, figure })
      else row.blame(period, 'samePlaceTwice', { line: earlier.line })
    }
    faults.push(...row.faults)
  }
  const plan = {
    figures: [...figures.values()].map(({ figure }) => figure),
    faults,
    ignored: picked.ignored,
  }
  return { ok: true, plan }
}
