import type { Item } from '../instrument/item'
import type { AnswerMapping, ItemMapping } from './answer-mapping'
import type { AnswerRow } from './answer-row'

type OneColumn = Extract<ItemMapping, { column: string }>
type TickedColumns = Extract<ItemMapping, { ticked: object }>

/** The fields of an item as a person would have filled them in: by field name, the values. */
export type Fields = ReadonlyMap<string, readonly string[]>

/** What the mapping finds for one item in one row; `undefined` when a cell holds what it does not know. */
export function mappedFields(
  item: Item,
  mapping: ItemMapping,
  all: AnswerMapping,
  row: AnswerRow,
): Fields | undefined {
  if ('column' in mapping) return fields([item.code, readColumn(mapping, all, row)])
  if ('ticked' in mapping) return fields([tickedField(item), readTicked(mapping, all, row)])
  if ('parts' in mapping) {
    const parts = Object.entries(mapping.parts)
    return fields(
      ...parts.map(([part, column]) => [`${item.code}.${part}`, readColumn({ column }, all, row)] as const),
    )
  }
  return fields(
    [`${item.code}.main`, readColumn(mapping.main, all, row)],
    [tickedField(item), mapping.contributing === undefined ? [] : readTicked(mapping.contributing, all, row)],
  )
}

export function columnsOf(mapping: ItemMapping): readonly string[] {
  if ('column' in mapping) return [mapping.column]
  if ('ticked' in mapping) return Object.keys(mapping.ticked)
  if ('parts' in mapping) return Object.values(mapping.parts)
  return [mapping.main.column, ...Object.keys(mapping.contributing?.ticked ?? {})]
}

/** The values of one column of the mapping: its own, or those of a named set. `undefined`: the file holds the codes. */
export function valuesOf(
  mapping: OneColumn,
  all: AnswerMapping,
): Readonly<Record<string, string>> | undefined {
  return typeof mapping.values === 'string' ? all.values[mapping.values] : mapping.values
}

function tickedField({ code, kind }: Item): string {
  return kind === 'reasons' ? `${code}.contributing` : code
}

type Read = readonly string[] | undefined

/** Every field is read, so that every fault of the row is found. */
function fields(...read: (readonly [name: string, values: Read])[]): Fields | undefined {
  const known = read.flatMap(([name, values]) => (values === undefined ? [] : [[name, values] as const]))
  return known.length < read.length ? undefined : new Map(known)
}

function readColumn(mapping: OneColumn, all: AnswerMapping, row: AnswerRow): Read {
  const { column, separator } = mapping
  const text = row.cell(column)
  const written = separator === undefined ? [text] : text.split(separator).map((part) => part.trim())
  const given = written.filter((value) => !all.missing.includes(value))
  const values = valuesOf(mapping, all)
  if (values === undefined) return given
  const unknown = given.filter((value) => !Object.hasOwn(values, value))
  for (const value of unknown) blameUnknown(row, column, value, [...Object.keys(values), ...all.missing])
  return unknown.length > 0 ? undefined : given.map((value) => values[value] ?? value)
}

function readTicked(mapping: TickedColumns, all: AnswerMapping, row: AnswerRow): Read {
  const { tickedValues, notTickedValues, noneTicked } = mapping
  const cells = Object.entries(mapping.ticked).map(([column, code]) => ({
    column,
    code,
    value: row.cell(column),
  }))
  const known = [...tickedValues, ...notTickedValues, ...all.missing]
  const unknown = cells.filter(({ value }) => !known.includes(value))
  for (const { column, value } of unknown) blameUnknown(row, column, value, known)
  if (unknown.length > 0) return undefined
  const ticked = cells.filter(({ value }) => tickedValues.includes(value)).map(({ code }) => code)
  const wasAsked = cells.some(({ value }) => notTickedValues.includes(value))
  return ticked.length === 0 && wasAsked && noneTicked !== undefined ? [noneTicked] : ticked
}

function blameUnknown(row: AnswerRow, column: string, value: string, expected: readonly string[]): void {
  const listed = expected.map((known) => (known === '' ? '""' : known)).join(', ')
  row.blame({ column, code: 'unknownValue', parameters: { value, expected: listed } })
}
