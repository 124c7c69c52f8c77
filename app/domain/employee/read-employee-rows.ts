import type { Organisation } from '../organisation/organisation'
import { pickColumns } from '../table/pick-columns'
import { RowReader } from '../table/row-reader'
import type { Table } from '../table/table'
import type { RowFault, TableFault } from '../table/table-fault'
import type { Employee } from './employee'
import { type EmployeeColumn, employeeColumns } from './employee-columns'
import { type EmployeeRowFaultCode, readEmployee } from './read-employee'

export type EmployeeRowFault = RowFault<EmployeeRowFaultCode>

export type EmployeeRowsVerdict =
  | {
      readonly ok: true
      readonly rows: readonly { readonly line: number; readonly employee: Employee }[]
      readonly faults: readonly EmployeeRowFault[]
      /** Titles that are none of the profession's roles, and how many rows have them. */
      readonly unknownRoles: ReadonlyMap<string, number>
      readonly ignored: readonly string[]
    }
  | { readonly ok: false; readonly fault: TableFault }

/** The HR system's list, row by row; each row by itself, and then against those above it. */
export function readEmployeeRows(
  table: Table,
  setting: { readonly organisation: Organisation; readonly today: string },
): EmployeeRowsVerdict {
  const picked = pickColumns(table, employeeColumns)
  if (!picked.ok) return picked
  const faults: EmployeeRowFault[] = [...picked.faults]
  const rows: { line: number; employee: Employee }[] = []
  const unknownRoles = new Map<string, number>()
  const numbers = new Map<string, number>()
  const emails = new Map<string, number>()
  for (const record of picked.records) {
    const row = new RowReader<EmployeeColumn, EmployeeRowFaultCode>(record, picked.spelling)
    const read = readEmployee(row, setting)
    // Repetitions are told also where the row has other faults: they are mended in one go.
    for (const { column, seen, code } of [
      { column: 'employeeNumber', seen: numbers, code: 'numberTwice' },
      { column: 'email', seen: emails, code: 'emailTwice' },
    ] as const) {
      const given = row.text(column)
      const earlier = seen.get(given.toLowerCase())
      if (given !== '' && earlier !== undefined) row.blame(column, code, { given, line: earlier })
      seen.set(given.toLowerCase(), earlier ?? row.line)
    }
    if (read !== undefined && row.faults.length === 0) {
      rows.push({ line: row.line, employee: read.employee })
      if (read.unknownRole !== null)
        unknownRoles.set(read.unknownRole, (unknownRoles.get(read.unknownRole) ?? 0) + 1)
    }
    faults.push(...row.faults)
  }
  return {
    ok: true,
    rows,
    faults: faults.toSorted((a, b) => a.line - b.line),
    unknownRoles,
    ignored: picked.ignored,
  }
}
