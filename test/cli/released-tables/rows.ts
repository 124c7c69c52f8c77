import { isSuppressed } from '~/domain/statistics/cell-status'
import { suppressOneWay } from '~/domain/statistics/suppress-one-way'
import { disagreements } from '../../domain/statistics/disagreements'
import type { ToldCell, ToldScale } from '../../support/told-by-commands'
import type { ToldSurvey } from '../../support/truth-installation'
import type { TruthCheck } from '../../support/truth-survey'

/** Where what the commands print of a survey differs from one table of the truth. */
export type ReleasedTable = (told: ToldSurvey, check: TruthCheck) => readonly string[]

export type Row = Readonly<Record<string, unknown>>

/** Parallel arrays as rows. What is no array (figures of the whole table) is left out. */
export function rowsOf(expected: TruthCheck['expected']): readonly Row[] {
  const columns = Object.entries(expected).flatMap(([name, value]) =>
    Array.isArray(value) ? [[name, value] as const] : [],
  )
  const length = columns[0]?.[1].length ?? 0
  return Array.from({ length }, (_, at) =>
    Object.fromEntries(columns.map(([name, values]): [string, unknown] => [name, values[at]])),
  )
}

export function textIn(row: Row, column: string): string {
  return typeof row[column] === 'string' ? row[column] : ''
}

export function numberIn(row: Row, column: string): number {
  return typeof row[column] === 'number' ? row[column] : NaN
}

/** The wave that a row is about: its own, or the one of the whole table. */
export function waveOf(row: Row, { input }: TruthCheck): number | null {
  const wave = row['wave'] ?? input['wave']
  return typeof wave === 'number' ? wave : null
}

/** Every figure that is told, against the same figure of the row. */
export function compareRow(figures: Row, row: Row, { id, tolerance }: TruthCheck): readonly string[] {
  const keys = Object.keys(figures).filter((key) => key in row)
  const name = ['wave', 'area', 'item', 'district', 'unit'].flatMap((key) => String(row[key] ?? [])).join(' ')
  const expected = Object.fromEntries(keys.map((key) => [key, row[key]]))
  return disagreements(figures, expected, tolerance, `${id} ${name}`)
}

/** The city's cell, or the one of the row's district. */
export function cellOf(told: ToldSurvey, row: Row, check: TruthCheck): ToldCell | undefined {
  const { city, districts } = told.analysis(waveOf(row, check))
  if (!('district' in row)) return city
  const code = told.districts.get(textIn(row, 'district'))
  return districts.find(({ cell }) => cell.districtId === code)
}

export function scaleOf(cell: ToldCell | undefined, area: string): ToldScale | undefined {
  return cell?.kind === 'shown' ? cell.scales[area] : undefined
}

/** Rows that stand for the parts of one whole: those of one wave and area. */
export function families(rows: readonly Row[]): readonly (readonly Row[])[] {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const key = JSON.stringify([row['wave'], row['area'], row['item']])
    found.set(key, [...(found.get(key) ?? []), row])
  }
  return [...found.values()]
}

/**
 * Of which districts the score of an area may be told: first as groups, by their respondents, then as parts of this
 * figure, by those who have a score. Where everybody has the same score nothing is told.
 */
export function tellable(family: readonly Row[], threshold: number): readonly boolean[] {
  const names = family.map((row) => textIn(row, 'district'))
  const column = (name: string) => family.map((row) => numberIn(row, name))
  const groups = suppressOneWay(names, column('respondents'), threshold).status.map(isSuppressed)
  const alike = column('sd').map((sd, at) => sd === 0 && (column('n')[at] ?? 0) > 1)
  const hidden = groups.map((isHidden, at) => isHidden || alike[at] === true)
  return suppressOneWay(names, column('n'), threshold, { hidden }).status.map((status) => status === 'ok')
}
