import type { TableRecord } from './pick-columns'
import type { RowFault } from './table-fault'

/** Reads one row cell by cell and remembers what was wrong, with line and column. */
export class RowReader<Key extends string, Code extends string> {
  readonly faults: RowFault<Code>[] = []
  readonly #record: TableRecord<Key>
  readonly #spelling: Readonly<Record<Key, string>>

  constructor(record: TableRecord<Key>, spelling: Readonly<Record<Key, string>>) {
    this.#record = record
    this.#spelling = spelling
  }

  get line(): number {
    return this.#record.line
  }

  /** Whether the file has the column at all. */
  has(key: Key): boolean {
    return this.#record.values[key] !== undefined
  }

  /** "" when the cell is blank or the column is not there. */
  text(key: Key): string {
    return this.#record.values[key] ?? ''
  }

  /** Notes a fault and answers `undefined`, which is what the cell then holds. */
  blame(key: Key, code: Code, parameters: RowFault<Code>['parameters'] = {}): undefined {
    this.faults.push({ line: this.line, column: this.#spelling[key], code, parameters })
    return undefined
  }
}
