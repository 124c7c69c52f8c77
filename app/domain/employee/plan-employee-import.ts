import type { Organisation } from '../organisation/organisation'
import type { Table } from '../table/table'
import type { TableFault } from '../table/table-fault'
import type { Employee, ListedEmployee } from './employee'
import { type EmployeeRowFault, readEmployeeRows } from './read-employee-rows'

/** What a person is known by may change in these. */
export const comparedFields = [
  'name',
  'email',
  'mobile',
  'districtId',
  'unitId',
  'role',
  'employedFrom',
  'employedTo',
  'language',
] as const satisfies readonly (keyof Employee)[]
export type ComparedField = (typeof comparedFields)[number]

/** `past`: left so long ago that nothing is asked any more; such a row is not stored. */
export type EmployeeChangeKind = 'new' | 'changed' | 'unchanged' | 'past'

export type EmployeeChange = {
  readonly line: number
  readonly kind: EmployeeChangeKind
  readonly employee: Employee
  readonly fields: readonly { readonly field: ComparedField; readonly from: string; readonly to: string }[]
}

/** Somebody on the list whom the file does not have. */
export type MissingEmployee = {
  readonly employee: Employee
  /** The file has the same address under another number: the person is not kept twice. */
  readonly isRenumbered: boolean
}

export type EmployeeImportPlan = {
  readonly changes: readonly EmployeeChange[]
  readonly missing: readonly MissingEmployee[]
  readonly faults: readonly EmployeeRowFault[]
  readonly unknownRoles: readonly { readonly title: string; readonly rows: number }[]
  readonly ignored: readonly string[]
}

export type EmployeeImportVerdict =
  | { readonly ok: true; readonly plan: EmployeeImportPlan }
  | { readonly ok: false; readonly fault: TableFault }

/** How long after their last day people stay on the list, in days: late files may still change when that was. */
export const daysKeptAfterLeaving = 45

export function hasLeftLongAgo({ employedTo }: Pick<Employee, 'employedTo'>, today: string): boolean {
  if (employedTo === null) return false
  const days = (Date.parse(today) - Date.parse(employedTo)) / 86_400_000
  return days > daysKeptAfterLeaving
}

/** Everything that would happen if the file were brought in, and everything that is wrong with it. Stores nothing. */
export function planEmployeeImport(
  current: readonly ListedEmployee[],
  table: Table,
  setting: { readonly organisation: Organisation; readonly today: string },
): EmployeeImportVerdict {
  const read = readEmployeeRows(table, setting)
  if (!read.ok) return read
  const known = new Map(current.map((employee) => [employee.employeeNumber, employee]))
  const changes = read.rows.map(({ line, employee }): EmployeeChange => {
    const before = known.get(employee.employeeNumber)
    if (hasLeftLongAgo(employee, setting.today)) return { line, kind: 'past', employee, fields: [] }
    if (before === undefined) return { line, kind: 'new', employee, fields: [] }
    const fields = comparedFields.flatMap((field) =>
      before[field] === employee[field]
        ? []
        : [{ field, from: before[field] ?? '', to: employee[field] ?? '' }],
    )
    return { line, kind: fields.length === 0 ? 'unchanged' : 'changed', employee, fields }
  })
  const mentioned = new Set(read.rows.map(({ employee }) => employee.employeeNumber))
  const addresses = new Set(read.rows.map(({ employee }) => employee.email?.toLowerCase()))
  const missing = current
    .filter(({ employeeNumber }) => !mentioned.has(employeeNumber))
    .map((employee) => ({
      employee,
      isRenumbered: employee.email !== null && addresses.has(employee.email.toLowerCase()),
    }))
  return {
    ok: true,
    plan: {
      changes,
      missing,
      faults: read.faults,
      unknownRoles: [...read.unknownRoles].map(([title, rows]) => ({ title, rows })),
      ignored: read.ignored,
    },
  }
}
