import { roleWords } from '../invitation/participant-columns'
import type { Unit } from '../organisation/organisation'
import { suggestCode } from '../organisation/suggest-code'
import { readDateCell } from '../table/date-cell'
import { foldWord } from '../table/fold-word'
import type { RowReader } from '../table/row-reader'
import type { EmploymentSpell } from './employment-spell'
import type { LeavingKind } from './leaving-kind'
import type { PlaceFinder } from './place-finder'
import { meant, readPlace } from './read-place'
import { leavingWords, permanentWords, type SpellColumn } from './spell-columns'
import type { SpellFaultCode } from './spell-fault'
import type { SpellMapping } from './spell-mapping'

export type SpellRow = RowReader<SpellColumn, SpellFaultCode>

/** One employment as a row states it; whose it is stands as written until the number has become a hash. */
export type StatedSpell = Omit<EmploymentSpell, 'employee' | 'employedSince'> & {
  readonly line: number
  readonly employeeNumber: string
}

export type SpellReading = {
  readonly mapping: SpellMapping
  readonly places: PlaceFinder
  /** Nobody has begun after this day. ISO date. */
  readonly asOf: string
}

const longestNumber = 64
const earliest = '1940-01-01'
/** A fixed term may be agreed for years ahead; a century ahead is a slip of the pen. */
const yearsAhead = 10

/** `undefined` when the row has faults, which the reader then holds. */
export function readSpell(row: SpellRow, reading: SpellReading): StatedSpell | undefined {
  const employeeNumber = readNumber(row)
  const place = readPlace(row, reading.places, reading.mapping.values)
  const hiredOn = readHired(row, reading.asOf)
  const leftOn = readLeft(row, hiredOn, reading.asOf)
  const leaving = readLeaving(row, reading.mapping, leftOn)
  const isPermanent = readPermanent(row, reading.mapping)
  const previousUnit = readPreviousUnit(row, reading)
  if (row.faults.length > 0 || employeeNumber === undefined || place === undefined) return undefined
  if (hiredOn === undefined || leftOn === undefined || leaving === undefined) return undefined
  return {
    line: row.line,
    employeeNumber,
    districtId: place.district.districtId,
    unitId: place.unit?.unitId ?? null,
    role: readRole(row, reading.mapping),
    hiredOn,
    leftOn,
    leaving,
    isPermanent,
    previousUnitId: previousUnit?.unitId ?? null,
  }
}

function readNumber(row: SpellRow): string | undefined {
  const number = row.text('employee')
  if (number === '') return row.blame('employee', 'blank')
  return number.length > longestNumber ? row.blame('employee', 'tooLong', { maximum: longestNumber }) : number
}

/** `undefined` when none is stated, or when the cell is at fault. */
function readPreviousUnit(row: SpellRow, { places, mapping }: SpellReading): Unit | undefined {
  const written = meant(row.text('previousUnit'), mapping.values.unit)
  if (written === '') return undefined
  const found = places.unit(written, undefined)
  if (found.ok) return found.entry
  const code = found.reason === 'unknown' ? 'unknownUnit' : 'ambiguousUnit'
  return row.blame('previousUnit', code, { given: row.text('previousUnit') })
}

function readHired(row: SpellRow, asOf: string): string | undefined {
  const given = row.text('hired')
  if (given === '') return row.blame('hired', 'blank')
  const verdict = readDateCell(given)
  if (!verdict.ok) return row.blame('hired', verdict.code, { given })
  if (verdict.date > asOf) return row.blame('hired', 'hiredInFuture', { given: verdict.date, asOf })
  return verdict.date < earliest ? row.blame('hired', 'tooLongAgo', { given, earliest }) : verdict.date
}

/** `null` = still there. */
function readLeft(row: SpellRow, hiredOn: string | undefined, asOf: string): string | null | undefined {
  const given = row.text('left')
  if (given === '') return null
  const verdict = readDateCell(given)
  if (!verdict.ok) return row.blame('left', verdict.code, { given })
  const latest = `${String(Number(asOf.slice(0, 4)) + yearsAhead)}-12-31`
  if (verdict.date > latest) return row.blame('left', 'tooFarAhead', { given: verdict.date, latest })
  if (hiredOn !== undefined && verdict.date < hiredOn)
    return row.blame('left', 'leftBeforeHired', { hired: hiredOn, left: verdict.date })
  return verdict.date
}

const leavingByWord = new Map(
  (Object.entries(leavingWords) as [LeavingKind, readonly string[]][]).flatMap(([kind, words]) =>
    words.map((word) => [foldWord(word), kind] as const),
  ),
)

function readLeaving(
  row: SpellRow,
  { values }: SpellMapping,
  leftOn: string | null | undefined,
): LeavingKind | null | undefined {
  const given = row.text('leaving')
  const mapped = values.leaving[given] ?? (given === '' ? 'none' : leavingByWord.get(foldWord(given)))
  if (mapped === undefined) {
    const allowed = Object.values(leavingWords).map(([word]) => word)
    return row.blame('leaving', 'unknownLeaving', { given, allowed: allowed.join(', ') })
  }
  if (leftOn === undefined) return undefined
  // A blank cell may be mapped to a kind; that is meant for those who have left.
  if (leftOn === null && (mapped === 'none' || given === '')) return null
  if (leftOn === null) return row.blame('left', 'leftBlank', { given })
  return mapped === 'none' ? row.blame('leaving', 'leavingBlank') : mapped
}

function readPermanent(row: SpellRow, { values }: SpellMapping): boolean | null {
  const given = row.text('permanent')
  const mapped = values.permanent[given]
  if (mapped !== undefined) return mapped === 'notStated' ? null : mapped === 'yes'
  if (given === '') return null
  const isAmong = (words: readonly string[]) => words.some((word) => foldWord(word) === foldWord(given))
  if (isAmong(permanentWords.yes)) return true
  if (isAmong(permanentWords.no)) return false
  const allowed = [...permanentWords.yes.slice(0, 1), ...permanentWords.no.slice(0, 1)].join(', ')
  row.blame('permanent', 'unknownPermanent', { given, allowed })
  return null
}

function readRole(row: SpellRow, { values }: SpellMapping): string | null {
  const written = meant(row.text('role'), values.role)
  const folded = foldWord(written)
  const known = Object.entries(roleWords).find(([, words]) => words.some((word) => foldWord(word) === folded))
  const code = known?.[0] ?? suggestCode(written)
  return code === '' ? null : code
}
