import type { Table } from '../table/table'
import type { AnswerFault } from './answer-fault'

/** One row of a file of earlier answers, read cell by cell; what is wrong is kept with line and column. */
export type AnswerRow = {
  readonly line: number
  /** "" for a cell that is blank or not there. */
  readonly cell: (column: string) => string
  /** Notes a fault and answers `undefined`, which is what the cell then holds. */
  readonly blame: (fault: Omit<AnswerFault, 'line'>) => undefined
}

/** The rows of the table; whatever is blamed goes to `faults`. */
export function answerRows(table: Table, faults: AnswerFault[]): readonly AnswerRow[] {
  const places = new Map(table.header.map((column, place) => [column, place]))
  return table.rows.map(({ line, cells }) => ({
    line,
    cell: (column) => cells[places.get(column) ?? -1] ?? '',
    blame: (fault) => {
      faults.push({ line, ...fault })
      return undefined
    },
  }))
}
