import type { Table } from '../table/table'
import type { RowFault, TableFault } from '../table/table-fault'
import { applyEntries } from './apply-entries'
import { checkOrganisation } from './check-organisation'
import type { Organisation } from './organisation'
import {
  districtChange,
  municipalityChange,
  type OrganisationChange,
  unitChange,
} from './organisation-change'
import type { OrganisationColumn } from './organisation-columns'
import type { OrganisationEntry } from './organisation-entry'
import type {
  OrganisationFault,
  OrganisationFaultCode,
  OrganisationWarning,
  Subject,
} from './organisation-fault'
import type { OrganisationRowFaultCode } from './read-organisation-entry'
import { readOrganisationRows } from './read-organisation-rows'

export type ImportFault = RowFault<OrganisationRowFaultCode | OrganisationFaultCode> & {
  /** Whom it is about; `undefined` where the row could not be read. A fault of line 0 is not in the file at all. */
  readonly subject?: Subject
}

export type ImportPlan = {
  /** What is to be stored if nothing is wrong. */
  readonly next: Organisation
  /** One for every row that could be read, in the file's order. */
  readonly changes: readonly (OrganisationChange & { readonly line: number })[]
  readonly faults: readonly ImportFault[]
  readonly warnings: readonly (OrganisationWarning & { readonly line: number })[]
  /** Columns that are not read. */
  readonly ignored: readonly string[]
  /** How many known districts and units the file does not mention; they stay as they are. */
  readonly unmentioned: number
}

export type ImportPlanVerdict =
  { readonly ok: true; readonly plan: ImportPlan } | { readonly ok: false; readonly fault: TableFault }

/** Everything that would happen if the file were brought in, and everything that is wrong with it. Stores nothing. */
export function planOrganisationImport(current: Organisation, table: Table): ImportPlanVerdict {
  const read = readOrganisationRows(table)
  if (!read.ok) return read
  const { next, faults: unfit } = applyEntries(current, read.entries)
  const check = checkOrganisation(next)
  const lineOf = linesBySubject(read.entries)
  const placed = (fault: OrganisationFault): ImportFault => ({
    ...fault,
    line: lineOf(fault.subject),
    column: read.spelling[columnOf[fault.code]],
  })
  // What a row lacks that could not be read would be missed by its neighbours too: told once it is in.
  const wholeFaults = (isWholeRead: boolean): readonly OrganisationFault[] => {
    if (!isWholeRead) return unfit.filter(({ code }) => code !== 'unknownDistrict')
    return unfit.length > 0 ? unfit : check.faults
  }
  const changes = read.entries.flatMap((entry) => changeBy(entry, current, next))
  const known = current.districts.length + current.units.length
  return {
    ok: true,
    plan: {
      next,
      changes,
      faults: [...read.faults, ...wholeFaults(read.faults.length === 0).map(placed)].toSorted(
        (a, b) => a.line - b.line,
      ),
      warnings: check.warnings
        .map((warning) => ({ ...warning, line: lineOf(warning.subject) }))
        .filter(({ line }) => line > 0),
      ignored: read.ignored,
      unmentioned:
        known - changes.filter(({ kind, level }) => kind !== 'new' && level !== 'municipality').length,
    },
  }
}

/** The column to look at first. */
const columnOf: Readonly<Record<OrganisationFaultCode, OrganisationColumn>> = {
  endsBeforeItBegins: 'validTo',
  noValidFrom: 'validFrom',
  noDistrict: 'district',
  unknownDistrict: 'district',
  ambiguousDistrict: 'district',
  beginsBeforeDistrict: 'validFrom',
  endsAfterDistrict: 'validTo',
  unknownSuccessor: 'successors',
  succeedsItself: 'successors',
  successorWithoutEnd: 'validTo',
  successorEndsTooEarly: 'successors',
  successorCycle: 'successors',
  codeOnBothLevels: 'code',
}

function linesBySubject(entries: readonly OrganisationEntry[]): (subject: Subject) => number {
  const lines = new Map(
    entries.map((entry) => [
      entry.level === 'municipality'
        ? 'municipality'
        : `${entry.level} ${entry.level === 'district' ? entry.districtId : entry.unitId}`,
      entry.line,
    ]),
  )
  return ({ level, id }) => lines.get(`${level} ${id}`) ?? 0
}

function changeBy(
  entry: OrganisationEntry,
  current: Organisation,
  next: Organisation,
): readonly (OrganisationChange & { readonly line: number })[] {
  const change = changeOf(entry, current, next)
  return change === undefined ? [] : [{ ...change, line: entry.line }]
}

function changeOf(
  entry: OrganisationEntry,
  current: Organisation,
  next: Organisation,
): OrganisationChange | undefined {
  if (entry.level === 'municipality') return municipalityChange(current.municipality, entry.name)
  if (entry.level === 'district') {
    const isIt = ({ districtId }: { districtId: string }): boolean => districtId === entry.districtId
    const after = next.districts.find(isIt)
    return after && districtChange(current.districts.find(isIt), after)
  }
  const isIt = ({ unitId }: { unitId: string }): boolean => unitId === entry.unitId
  const after = next.units.find(isIt)
  return after && unitChange(current.units.find(isIt), after)
}
