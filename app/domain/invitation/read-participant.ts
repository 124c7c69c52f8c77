import { z } from 'zod'
import type { Language } from '../instrument/localised-text'
import { parseDecimal } from '../instrument/item-kinds/decimal'
import { findDistrict, findUnit } from '../organisation/find-district'
import { type District, isValidOn, type Organisation, type Unit } from '../organisation/organisation'
import { type DateCellFault, readDateCell } from '../table/date-cell'
import type { RowReader } from '../table/row-reader'
import { amongWords } from './among-words'
import type { Participant } from './participant'
import { languageWords, type ParticipantColumn, roleWords, tenureWords } from './participant-columns'
import { tenureBandOf } from './tenure-band'

export type ParticipantRowFaultCode =
  | DateCellFault
  | 'tooManyCells'
  | 'blank'
  | 'tooLong'
  | 'notAnEmail'
  /** Parameters given, date: there is no district (unit of that district) of that name on that day. */
  | 'unknownDistrict'
  | 'ambiguousDistrict'
  | 'unknownUnit'
  | 'ambiguousUnit'
  /** Parameters given, allowed. */
  | 'notAmong'
  | 'alreadyInvited'
  | 'twiceInThisList'

export type ParticipantRow = RowReader<ParticipantColumn, ParticipantRowFaultCode>

type Setting = {
  readonly organisation: Organisation
  /** Exit surveys ask those who leave, and need their last day. */
  readonly needsLastDay: boolean
  /** The day that counts for those without a last day. */
  readonly opensOn: string
}

const longestName = 200
const emailSchema = z.email().max(254)

/** `undefined` when the row has faults, which the reader then holds. */
export function readParticipant(row: ParticipantRow, setting: Setting): Participant | undefined {
  const name = readName(row)
  const email = readEmail(row)
  const lastDay = readLastDay(row, setting.needsLastDay)
  const date = lastDay ?? setting.opensOn
  const district = readDistrict(row, setting.organisation, date)
  const unit = district && readUnit(row, setting.organisation, district, date)
  const role = oneOf(row, 'role', roleWords)
  const tenureBand = readTenure(row)
  const language = oneOf<Language>(row, 'language', languageWords) ?? 'sv'
  if (row.faults.length > 0 || name === undefined || district === undefined) return undefined
  return {
    name,
    email,
    districtId: district.districtId,
    unitId: unit?.unitId ?? null,
    role,
    tenureBand,
    lastDay,
    language,
  }
}

function readName(row: ParticipantRow): string | undefined {
  const name = row.text('name').replace(/\s+/gu, ' ')
  if (name === '') return row.blame('name', 'blank')
  return name.length > longestName ? row.blame('name', 'tooLong', { maximum: longestName }) : name
}

function readEmail(row: ParticipantRow): string | null {
  const given = row.text('email')
  if (given === '') return null
  const parsed = emailSchema.safeParse(given)
  return parsed.success ? parsed.data : (row.blame('email', 'notAnEmail', { given }) ?? null)
}

function readLastDay(row: ParticipantRow, isNeeded: boolean): string | null {
  if (!isNeeded) return null
  const given = row.text('lastDay')
  if (given === '') return row.blame('lastDay', 'blank') ?? null
  const verdict = readDateCell(given)
  return verdict.ok ? verdict.date : (row.blame('lastDay', verdict.code, { given }) ?? null)
}

function readDistrict(row: ParticipantRow, { districts }: Organisation, date: string): District | undefined {
  const given = row.text('district')
  if (given === '') return row.blame('district', 'blank')
  const found = findDistrict(
    districts.filter((district) => isValidOn(district, date)),
    given,
  )
  if (found.ok) return found.entry
  const code = found.reason === 'unknown' ? 'unknownDistrict' : 'ambiguousDistrict'
  return row.blame('district', code, { given, date })
}

function readUnit(
  row: ParticipantRow,
  { units }: Organisation,
  { districtId, name }: District,
  date: string,
): Unit | undefined {
  const given = row.text('unit')
  if (given === '') return undefined
  const there = units.filter((unit) => unit.districtId === districtId && isValidOn(unit, date))
  const found = findUnit(there, given)
  if (found.ok) return found.entry
  const code = found.reason === 'unknown' ? 'unknownUnit' : 'ambiguousUnit'
  return row.blame('unit', code, { given, district: name, date })
}

/** A band by its code or its words, or a number of years. */
function readTenure(row: ParticipantRow): Participant['tenureBand'] {
  const years = parseDecimal(row.text('tenure').replace(/\s*(?:år|years?)$/iu, ''))
  if (years !== undefined && years >= 0 && years < 80) return tenureBandOf(years)
  return oneOf(row, 'tenure', tenureWords)
}

/** `null` for a blank cell. */
function oneOf<Value extends string>(
  row: ParticipantRow,
  column: ParticipantColumn,
  words: Readonly<Record<Value, readonly string[]>>,
): Value | null {
  const given = row.text(column)
  if (given === '') return null
  const found = amongWords(words, given)
  if (found !== undefined) return found
  const allowed = Object.entries<readonly string[]>(words)
    .map(([value, spelled]) => spelled[1] ?? value)
    .join(', ')
  return row.blame(column, 'notAmong', { given, allowed }) ?? null
}
