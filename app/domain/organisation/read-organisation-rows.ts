import { pickColumns } from '../table/pick-columns'
import { RowReader } from '../table/row-reader'
import type { Table } from '../table/table'
import type { TableFault } from '../table/table-fault'
import { type OrganisationColumn, organisationColumns } from './organisation-columns'
import type { OrganisationEntry } from './organisation-entry'
import { type OrganisationRowFault, readOrganisationEntry } from './read-organisation-entry'

export type OrganisationRowsVerdict =
  | {
      readonly ok: true
      readonly entries: readonly OrganisationEntry[]
      readonly faults: readonly OrganisationRowFault[]
      /** How each column is spelled in the file, for faults that are found later. */
      readonly spelling: Readonly<Record<OrganisationColumn, string>>
      readonly ignored: readonly string[]
    }
  | { readonly ok: false; readonly fault: TableFault }

/** Reads every row by itself: what is wrong in one says nothing about the next. */
export function readOrganisationRows(table: Table): OrganisationRowsVerdict {
  const picked = pickColumns(table, organisationColumns)
  if (!picked.ok) return picked
  const faults: OrganisationRowFault[] = [...picked.faults]
  const entries: OrganisationEntry[] = []
  const seen = new Map<string, number>()
  for (const record of picked.records) {
    const row = new RowReader<OrganisationColumn, OrganisationRowFault['code']>(record, picked.spelling)
    const entry = readOrganisationEntry(row)
    faults.push(...row.faults)
    if (entry === undefined) continue
    const key = keyOf(entry)
    const earlier = seen.get(key)
    if (earlier === undefined) entries.push(entry)
    else faults.push(repetition(entry, earlier, picked.spelling))
    seen.set(key, earlier ?? entry.line)
  }
  return {
    ok: true,
    entries,
    faults: faults.toSorted((a, b) => a.line - b.line),
    spelling: picked.spelling,
    ignored: picked.ignored,
  }
}

function codeOf(entry: OrganisationEntry): string {
  if (entry.level === 'municipality') return ''
  return entry.level === 'district' ? entry.districtId : entry.unitId
}

function keyOf(entry: OrganisationEntry): string {
  return `${entry.level} ${codeOf(entry)}`
}

function repetition(
  entry: OrganisationEntry,
  line: number,
  spelling: Readonly<Record<OrganisationColumn, string>>,
): OrganisationRowFault {
  return entry.level === 'municipality'
    ? { line: entry.line, column: spelling.level, code: 'municipalityTwice', parameters: { line } }
    : {
        line: entry.line,
        column: spelling.code,
        code: 'codeTwice',
        parameters: { given: codeOf(entry), line },
      }
}
