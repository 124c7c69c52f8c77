import type { z } from 'zod'
import { type DateCellFault, readDateCell } from '../table/date-cell'
import { foldWord } from '../table/fold-word'
import type { RowReader } from '../table/row-reader'
import type { RowFault } from '../table/table-fault'
import { districtIdSchema, unitIdSchema } from './organisation'
import { levelNames, type OrganisationColumn } from './organisation-columns'
import type { OrganisationEntry } from './organisation-entry'
import { suggestCode } from './suggest-code'

export type OrganisationRowFaultCode =
  | DateCellFault
  | 'tooManyCells'
  | 'blank'
  | 'tooLong'
  /** Parameters allowed, given. */
  | 'unknownLevel'
  /** Parameters given, suggestion. */
  | 'badCode'
  /** The same code stands on an earlier line; parameters given, line. */
  | 'codeTwice'
  /** Parameter line. */
  | 'municipalityTwice'

export type OrganisationRowFault = RowFault<OrganisationRowFaultCode>

type Row = RowReader<OrganisationColumn, OrganisationRowFaultCode>

const longestName = 120

/** `undefined` when the row has faults, which the reader then holds. */
export function readOrganisationEntry(row: Row): OrganisationEntry | undefined {
  const level = levelOf(row)
  const name = readName(row)
  if (level === undefined) return undefined
  const { line } = row
  if (level === 'municipality') return name === undefined ? undefined : { level, line, name }
  const entry = level === 'district' ? districtEntry(row, name ?? '') : unitEntry(row, name ?? '')
  return row.faults.length === 0 ? entry : undefined
}

function districtEntry(row: Row, name: string): OrganisationEntry | undefined {
  const districtId = readCode(row, 'code', row.text('code'), districtIdSchema)
  const dated = readDated(row, name)
  const successors = readCodes(row, districtIdSchema)
  return districtId === undefined ? undefined : { level: 'district', districtId, ...dated, successors }
}

function unitEntry(row: Row, name: string): OrganisationEntry | undefined {
  const unitId = readCode(row, 'code', row.text('code'), unitIdSchema)
  const dated = readDated(row, name)
  const successors = readCodes(row, unitIdSchema)
  const district = row.text('district') === '' ? undefined : row.text('district')
  return unitId === undefined ? undefined : { level: 'unit', unitId, district, ...dated, successors }
}

function readDated(
  row: Row,
  name: string,
): Pick<Extract<OrganisationEntry, { level: 'unit' }>, 'line' | 'name' | 'validFrom' | 'validTo'> {
  const validFrom = readDate(row, 'validFrom') ?? undefined
  return { line: row.line, name, validFrom, validTo: readDate(row, 'validTo') }
}

function levelOf(row: Row): OrganisationEntry['level'] | undefined {
  const given = row.text('level')
  if (given === '') return row.blame('level', 'blank')
  const levels = ['municipality', 'district', 'unit'] as const
  const level = levels.find((candidate) =>
    levelNames[candidate].some((name) => foldWord(name) === foldWord(given)),
  )
  if (level !== undefined) return level
  return row.blame('level', 'unknownLevel', {
    given,
    allowed: levels.map((one) => levelNames[one][0]).join(', '),
  })
}

function readName(row: Row): string | undefined {
  const name = row.text('name').replace(/\s+/gu, ' ')
  if (name === '') return row.blame('name', 'blank')
  if (name.length > longestName) return row.blame('name', 'tooLong', { maximum: longestName })
  return name
}

/** `undefined` when the file has no such column, `null` when the cell is blank. */
function readDate(row: Row, column: 'validFrom' | 'validTo'): string | null | undefined {
  if (!row.has(column)) return undefined
  if (row.text(column) === '') return null
  const verdict = readDateCell(row.text(column))
  return verdict.ok ? verdict.date : row.blame(column, verdict.code, { given: row.text(column) })
}

function readCode<Schema extends z.ZodType<string>>(
  row: Row,
  column: 'code' | 'successors',
  given: string,
  schema: Schema,
): z.infer<Schema> | undefined {
  if (given === '') return row.blame(column, 'blank')
  const parsed = schema.safeParse(given.toLowerCase())
  return parsed.success
    ? parsed.data
    : row.blame(column, 'badCode', { given, suggestion: suggestCode(given) })
}

/** Several successors stand in one cell, apart by comma, space, semicolon, plus or bar. */
function readCodes<Schema extends z.ZodType<string>>(
  row: Row,
  schema: Schema,
): readonly z.infer<Schema>[] | undefined {
  if (!row.has('successors')) return undefined
  const given = row.text('successors').split(/[\s,;|+]+/u)
  return [...new Set(given.filter((code) => code !== ''))].flatMap(
    (code) => readCode(row, 'successors', code, schema) ?? [],
  )
}
