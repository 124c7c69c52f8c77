import type { Organisation } from '../organisation/organisation'
import { pickColumns } from '../table/pick-columns'
import { RowReader } from '../table/row-reader'
import type { Table } from '../table/table'
import type { TableFault } from '../table/table-fault'
import { joinSpells } from './join-spells'
import type { EmploymentSpell } from './employment-spell'
import { groupBy } from './group-by'
import { placeFinder } from './place-finder'
import { readSpell, type StatedSpell } from './read-spell'
import type { SpellColumn } from './spell-columns'
import type { SpellFault, SpellFaultCode } from './spell-fault'
import { columnsBy, type SpellMapping } from './spell-mapping'

export type SpellPlan = {
  readonly added: readonly EmploymentSpell[]
  /** The same person and first day, but something else is stated of it. */
  readonly changed: readonly { readonly before: EmploymentSpell; readonly after: EmploymentSpell }[]
  /** History that the file corrects: spells that overlap with what it now states. */
  readonly removed: readonly EmploymentSpell[]
  readonly unchanged: number
  /** Rows that are kept out, and why. */
  readonly faults: readonly SpellFault[]
  /** Columns that are not read. */
  readonly ignored: readonly string[]
}

export type SpellPlanVerdict =
  { readonly ok: true; readonly plan: SpellPlan } | { readonly ok: false; readonly fault: TableFault }

export type SpellImport = {
  readonly table: Table
  readonly mapping: SpellMapping
  readonly organisation: Organisation
  /** What the register holds. */
  readonly stored: readonly EmploymentSpell[]
  readonly asOf: string
  /** Keyed hash of an employee number. */
  readonly employeeOf: (employeeNumber: string) => string
}

/**
 * What a file of employments would change. The file is right about the people it names: what it states replaces what
 * overlaps with it, and the rest of their history stays. Nobody it does not name is touched. Rows that are wrong stay
 * out and are named.
 */
export function planSpellImport(input: SpellImport): SpellPlanVerdict {
  const { table, mapping, organisation, asOf } = input
  const picked = pickColumns(table, columnsBy(mapping))
  if (!picked.ok) return picked
  const tooWide = new Set(picked.faults.map(({ line }) => line))
  const faults: SpellFault[] = [...picked.faults]
  const reading = { mapping, places: placeFinder(organisation), asOf }
  const stated: StatedSpell[] = []
  for (const record of picked.records) {
    if (tooWide.has(record.line)) continue
    const row = new RowReader<SpellColumn, SpellFaultCode>(record, picked.spelling)
    const spell = readSpell(row, reading)
    faults.push(...row.faults)
    if (spell !== undefined) stated.push(spell)
  }
  const { fitting, clashes } = partClashes(stated, picked.spelling.hired)
  return {
    ok: true,
    plan: {
      ...compare(fitting, input),
      faults: [...faults, ...clashes].toSorted((a, b) => a.line - b.line),
      ignored: picked.ignored,
    },
  }
}

/** The same row twice counts once. Of two employments at once nobody can say which is right: both stay out. */
function partClashes(stated: readonly StatedSpell[], column: string) {
  const clashes: SpellFault[] = []
  const kept: StatedSpell[] = []
  const blame = (spell: StatedSpell, code: SpellFaultCode, other: StatedSpell) => {
    clashes.push({ line: spell.line, column, code, parameters: { line: other.line } })
  }
  for (const spells of groupBy(stated, ({ employeeNumber }) => employeeNumber).values()) {
    const firsts: StatedSpell[] = []
    for (const spell of spells) {
      const twin = firsts.find(({ hiredOn }) => hiredOn === spell.hiredOn)
      if (twin === undefined) firsts.push(spell)
      else blame(spell, 'samePersonTwice', twin)
    }
    for (const spell of firsts) {
      const other = firsts.find((one) => one !== spell && isAtOnce(one, spell))
      if (other === undefined) kept.push(spell)
      else blame(spell, 'overlaps', other)
    }
  }
  return { fitting: kept, clashes }
}

type Dated = Pick<EmploymentSpell, 'hiredOn' | 'leftOn'>

function isAtOnce(a: Dated, b: Dated): boolean {
  if (a.hiredOn === b.hiredOn) return true
  return (b.leftOn === null || a.hiredOn < b.leftOn) && (a.leftOn === null || b.hiredOn < a.leftOn)
}

function compare(stated: readonly StatedSpell[], { stored, employeeOf }: SpellImport) {
  const added: EmploymentSpell[] = []
  const changed: { before: EmploymentSpell; after: EmploymentSpell }[] = []
  const removed: EmploymentSpell[] = []
  let unchanged = 0
  const storedOf = groupBy(stored, ({ employee }) => employee)
  for (const [employeeNumber, spells] of groupBy(stated, (spell) => spell.employeeNumber)) {
    const employee = employeeOf(employeeNumber)
    const before = storedOf.get(employee) ?? []
    const staying = before.filter((old) => !spells.some((spell) => isAtOnce(old, spell)))
    const next = joinSpells([...staying, ...spells.map((spell) => asSpell(spell, employee))])
    for (const spell of next) {
      const old = before.find(({ hiredOn }) => hiredOn === spell.hiredOn)
      if (old === undefined) added.push(spell)
      else if (isSame(old, spell)) unchanged += staying.includes(old) ? 0 : 1
      else changed.push({ before: old, after: spell })
    }
    removed.push(...before.filter((old) => next.every(({ hiredOn }) => hiredOn !== old.hiredOn)))
  }
  return { added, changed, removed, unchanged }
}

function asSpell({ line: _line, employeeNumber: _number, ...spell }: StatedSpell, employee: string) {
  return { ...spell, employee }
}

/** What is stated of a spell, besides whose it is and when it began. */
export const statedFields = [
  'districtId',
  'unitId',
  'role',
  'leftOn',
  'leaving',
  'isPermanent',
  'previousUnitId',
] as const

function isSame(a: EmploymentSpell, b: EmploymentSpell): boolean {
  return a.employedSince === b.employedSince && statedFields.every((field) => a[field] === b[field])
}
