import { z } from 'zod'
import type { Language } from '../instrument/localised-text'
import { amongWords } from '../invitation/among-words'
import { languageWords, roleWords } from '../invitation/participant-columns'
import type { Organisation } from '../organisation/organisation'
import { type DateCellFault, readDateCell } from '../table/date-cell'
import type { RowReader } from '../table/row-reader'
import type { Employee } from './employee'
import type { EmployeeColumn } from './employee-columns'
import { type PlaceFaultCode, readPlace } from './read-place'

export type EmployeeRowFaultCode =
  | DateCellFault
  | PlaceFaultCode
  | 'tooManyCells'
  | 'blank'
  | 'tooLong'
  | 'notAnEmail'
  | 'notAMobile'
  | 'personalIdentityNumber'
  /** Parameters from, to. */
  | 'swappedDates'
  /** Parameters given, allowed. */
  | 'notAmong'
  /** Parameters given, line. */
  | 'numberTwice'
  | 'emailTwice'

export type EmployeeRow = RowReader<EmployeeColumn, EmployeeRowFaultCode>

/** What is read of one row. A title that is none of the profession's roles is no fault: the role is then not stated. */
export type ReadEmployee = { readonly employee: Employee; readonly unknownRole: string | null }

const longestName = 200
const longestNumber = 40
const emailSchema = z.email().max(254)

/** `undefined` when the row has faults, which the reader then holds. `today` decides which units there are. */
export function readEmployee(
  row: EmployeeRow,
  setting: { readonly organisation: Organisation; readonly today: string },
): ReadEmployee | undefined {
  const employeeNumber = readNumber(row)
  const name = readName(row)
  const email = readEmail(row)
  const mobile = readMobile(row)
  const employedFrom = readDate(row, 'employedFrom')
  if (employedFrom === undefined && row.text('employedFrom') === '') row.blame('employedFrom', 'blank')
  const employedTo = lastDayOf(readDate(row, 'employedTo'))
  if (employedFrom !== undefined && employedTo !== null && employedTo < employedFrom)
    row.blame('employedTo', 'swappedDates', { from: employedFrom, to: employedTo })
  const place = readPlace(row, setting.organisation, dayThatCounts(setting.today, employedFrom, employedTo))
  const title = row.text('role')
  const role = title === '' ? undefined : amongWords(roleWords, title)
  const language = readLanguage(row)
  if (row.faults.length > 0 || place === undefined || name === undefined) return undefined
  if (employeeNumber === undefined || employedFrom === undefined) return undefined
  return {
    employee: {
      employeeNumber,
      name,
      email,
      mobile,
      ...place,
      role: role ?? null,
      employedFrom,
      employedTo,
      language,
    },
    unknownRole: title !== '' && role === undefined ? title : null,
  }
}

function readNumber(row: EmployeeRow): string | undefined {
  const given = row.text('employeeNumber')
  if (given === '') return row.blame('employeeNumber', 'blank')
  if (given.length > longestNumber) return row.blame('employeeNumber', 'tooLong', { maximum: longestNumber })
  return isPersonalIdentityNumber(given) ? row.blame('employeeNumber', 'personalIdentityNumber') : given
}

/** Year, month, day (or coordination day, 61–91) and four figures: it says who somebody is far outside of work. */
function isPersonalIdentityNumber(given: string): boolean {
  return /^(?:(?:19|20)\d{2}|\d{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+]?\d{4}$/u.test(
    given,
  )
}

function readName(row: EmployeeRow): string | undefined {
  const isSplit = !row.has('name') && (row.has('givenName') || row.has('familyName'))
  const written = isSplit ? `${row.text('givenName')} ${row.text('familyName')}` : row.text('name')
  const name = written.replace(/\s+/gu, ' ').trim()
  const column = isSplit ? 'givenName' : 'name'
  if (name === '') return row.blame(column, 'blank')
  return name.length > longestName ? row.blame(column, 'tooLong', { maximum: longestName }) : name
}

function readEmail(row: EmployeeRow): string | null {
  const given = row.text('email')
  if (given === '') return null
  const parsed = emailSchema.safeParse(given)
  return parsed.success ? parsed.data : (row.blame('email', 'notAnEmail', { given }) ?? null)
}

function readMobile(row: EmployeeRow): string | null {
  const given = row.text('mobile')
  if (given === '') return null
  const digits = given.replace(/[\s().\p{Pd}/]/gu, '')
  return /^\+?\d{7,15}$/u.test(digits) ? digits : (row.blame('mobile', 'notAMobile', { given }) ?? null)
}

function readDate(row: EmployeeRow, column: 'employedFrom' | 'employedTo'): string | undefined {
  const given = row.text(column)
  if (given === '') return undefined
  const verdict = readDateCell(given)
  return verdict.ok ? verdict.date : row.blame(column, verdict.code, { given })
}

/** HR systems write a day far ahead for those who are employed until further notice. */
function lastDayOf(date: string | undefined): string | null {
  return date === undefined || date >= '2099-01-01' ? null : date
}

function dayThatCounts(today: string, from: string | undefined, to: string | null): string {
  if (from !== undefined && today < from) return from
  return to !== null && to < today ? to : today
}

function readLanguage(row: EmployeeRow): Language {
  const given = row.text('language')
  if (given === '') return 'sv'
  const found = amongWords<Language>(languageWords, given)
  if (found === undefined) row.blame('language', 'notAmong', { given, allowed: 'sv, en' })
  return found ?? 'sv'
}
