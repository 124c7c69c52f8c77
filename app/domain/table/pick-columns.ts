import { foldWord } from './fold-word'
import type { Table } from './table'
import type { RowFault, TableFault } from './table-fault'

/** What a column may be called, in Swedish and English; the first name is the one that is asked for. */
export type Column = {
  readonly names: readonly [string, ...string[]]
  readonly isRequired: boolean
}

export type TableRecord<Key extends string> = {
  readonly line: number
  /** `undefined`: the file has no such column. "": the cell is blank. */
  readonly values: Readonly<Record<Key, string | undefined>>
}

export type ColumnsVerdict<Key extends string> =
  | {
      readonly ok: true
      readonly records: readonly TableRecord<Key>[]
      readonly faults: readonly RowFault<'tooManyCells'>[]
      /** As each column is spelled in the file, or else as it is asked for. */
      readonly spelling: Readonly<Record<Key, string>>
      /** Columns that nobody asked for and that are not read. */
      readonly ignored: readonly string[]
    }
  | { readonly ok: false; readonly fault: TableFault }

/** Finds the known columns by their names, whatever their order, and reads every row by them. */
export function pickColumns<Key extends string>(
  table: Table,
  columns: Readonly<Record<Key, Column>>,
): ColumnsVerdict<Key> {
  const keys = Object.keys(columns) as Key[]
  const folded = table.header.map(foldWord)
  const placesOf = (key: Key): readonly number[] => {
    const names = new Set(columns[key].names.map(foldWord))
    return folded.flatMap((name, place) => (names.has(name) ? [place] : []))
  }
  const places = new Map(keys.map((key) => [key, placesOf(key)]))

  const twice = keys.flatMap((key) => ((places.get(key)?.length ?? 0) > 1 ? [columns[key].names[0]] : []))
  if (twice.length > 0) return broken('sameColumnTwice', { columns: twice.join(', ') })
  const missing = keys.filter((key) => columns[key].isRequired && places.get(key)?.length === 0)
  if (missing.length > 0)
    return broken('missingColumns', {
      missing: missing.map((key) => columns[key].names[0]).join(', '),
      found: table.header.filter((name) => name !== '').join(', '),
      expected: keys.map((key) => columns[key].names[0]).join(', '),
    })

  const known = new Set([...places.values()].flat())
  const valueAt = (cells: readonly string[], place: number | undefined): string | undefined =>
    place === undefined ? undefined : (cells[place] ?? '')
  return {
    ok: true,
    records: table.rows.map(({ line, cells }) => ({
      line,
      values: byKey(keys, (key) => valueAt(cells, places.get(key)?.[0])),
    })),
    faults: table.rows.flatMap(({ line, cells }) =>
      cells.slice(table.header.length).some((cell) => cell !== '')
        ? [
            {
              line,
              column: '',
              code: 'tooManyCells',
              parameters: { cells: cells.length, columns: table.header.length },
            },
          ]
        : [],
    ),
    spelling: byKey(keys, (key) => valueAt(table.header, places.get(key)?.[0]) ?? columns[key].names[0]),
    ignored: table.header.filter((name, place) => name !== '' && !known.has(place)),
  }
}

function broken(
  code: TableFault['code'],
  parameters: TableFault['parameters'],
): { readonly ok: false; readonly fault: TableFault } {
  return { ok: false, fault: { code, parameters } }
}

function byKey<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>
}
