import { createHash } from 'node:crypto'
import type { RegisterDb } from '#db/connect'
import { lockForWriting } from '#db/dialects/write-lock'
import type { ListedEmployee } from '~/domain/employee/employee'
import {
  type EmployeeImportPlan,
  hasLeftLongAgo,
  planEmployeeImport,
} from '~/domain/employee/plan-employee-import'
import type { Organisation } from '~/domain/organisation/organisation'
import type { Table } from '~/domain/table/table'
import type { TableFault } from '~/domain/table/table-fault'
import { deleteEmployees, listEmployees, replaceEmployees } from '~/repositories/employee-repository.server'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { readCsv } from './read-csv.server'

const maximumRows = 10_000

export type EmployeePreview =
  | {
      readonly ok: true
      readonly plan: EmployeeImportPlan
      /** Of the list and the organisation that the plan was made against. */
      readonly fingerprint: string
    }
  | { readonly ok: false; readonly fault: TableFault }

/** What the HR system's file would do, row by row. Stores nothing. */
export async function previewEmployees(
  db: RegisterDb,
  file: Uint8Array,
  today: string,
): Promise<EmployeePreview> {
  const read = readCsv(file, { maximumRows })
  return read.ok ? planAgainst(db, read.table, today) : read
}

export type EmployeeStoreVerdict =
  | { readonly ok: true; readonly plan: EmployeeImportPlan; readonly removed: number }
  | { readonly ok: false; readonly reason: 'unusableFile'; readonly fault: TableFault }
  | { readonly ok: false; readonly reason: 'badRows'; readonly plan: EmployeeImportPlan }
  /** The list or the organisation is not what it was when it was looked at. */
  | { readonly ok: false; readonly reason: 'changedMeanwhile' }

/**
 * All of the file or nothing. `removesMissing`: whoever is not in the file is taken off the list. `fingerprint`: of the
 * preview that was agreed to; left out on the command line.
 */
export async function importEmployees(
  db: RegisterDb,
  file: Uint8Array,
  agreed: { readonly today: string; readonly removesMissing: boolean; readonly fingerprint?: string },
): Promise<EmployeeStoreVerdict> {
  const read = readCsv(file, { maximumRows })
  if (!read.ok) return { ok: false, reason: 'unusableFile', fault: read.fault }
  return db.transaction().execute(async (trx): Promise<EmployeeStoreVerdict> => {
    await lockForWriting(trx, 'employee')
    const preview = await planAgainst(trx, read.table, agreed.today)
    if (!preview.ok) return { ok: false, reason: 'unusableFile', fault: preview.fault }
    if (agreed.fingerprint !== undefined && agreed.fingerprint !== preview.fingerprint)
      return { ok: false, reason: 'changedMeanwhile' }
    const { plan } = preview
    if (plan.faults.length > 0) return { ok: false, reason: 'badRows', plan }
    return { ok: true, plan, removed: await store(trx, plan, agreed) }
  })
}

async function planAgainst(db: RegisterDb, table: Table, today: string): Promise<EmployeePreview> {
  const current = await listEmployees(db)
  const organisation = await getOrganisation(db)
  const verdict = planEmployeeImport(current, table, { organisation, today })
  return verdict.ok ? { ...verdict, fingerprint: fingerprintOf(current, organisation) } : verdict
}

function fingerprintOf(employees: readonly ListedEmployee[], organisation: Organisation): string {
  return createHash('sha256')
    .update(JSON.stringify([employees, organisation]))
    .digest('base64url')
}

/** How many were taken off the list. */
async function store(
  db: RegisterDb,
  { changes, missing }: EmployeeImportPlan,
  { today, removesMissing }: { readonly today: string; readonly removesMissing: boolean },
): Promise<number> {
  const before = new Map((await listEmployees(db)).map((one) => [one.employeeNumber, one]))
  const stored = changes
    .filter(({ kind }) => kind === 'new' || kind === 'changed')
    .map(({ employee }): ListedEmployee => {
      const known = before.get(employee.employeeNumber)
      const hasSameDates =
        known?.employedFrom === employee.employedFrom && known.employedTo === employee.employedTo
      return { ...employee, datesKnownOn: hasSameDates ? known.datesKnownOn : today }
    })
  const isStored = new Set(stored.map(({ employeeNumber }) => employeeNumber))
  const isPast = new Set(
    changes.filter(({ kind }) => kind === 'past').map(({ employee }) => employee.employeeNumber),
  )
  const left = [...before.values()].filter(
    (one) =>
      isPast.has(one.employeeNumber) || (hasLeftLongAgo(one, today) && !isStored.has(one.employeeNumber)),
  )
  const unwanted = missing.filter(({ isRenumbered }) => removesMissing || isRenumbered)
  const removed = new Set(
    [...left, ...unwanted.map(({ employee }) => employee)].map((one) => one.employeeNumber),
  )
  await deleteEmployees(db, [...removed])
  await replaceEmployees(db, stored)
  return removed.size
}
