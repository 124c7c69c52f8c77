import type { RegisterDb } from '#db/connect'
import { type ImportPlan, planOrganisationImport } from '~/domain/organisation/plan-organisation-import'
import type { TableFault } from '~/domain/table/table-fault'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { readCsv } from './read-csv.server'
import { organisationFingerprint, storeOrganisation } from './store-organisation.server'

const maximumRows = 5_000

export type OrganisationPreview =
  | {
      readonly ok: true
      readonly plan: ImportPlan
      /** Of the organisation that the plan was made against. */
      readonly fingerprint: string
    }
  | { readonly ok: false; readonly fault: TableFault }

/** What a file would do, row by row. Stores nothing. */
export async function previewOrganisation(db: RegisterDb, file: Uint8Array): Promise<OrganisationPreview> {
  const read = readCsv(file, { maximumRows })
  if (!read.ok) return read
  const current = await getOrganisation(db)
  const verdict = planOrganisationImport(current, read.table)
  return verdict.ok ? { ...verdict, fingerprint: organisationFingerprint(current) } : verdict
}

export type OrganisationImportVerdict =
  | { readonly ok: true; readonly plan: ImportPlan }
  | { readonly ok: false; readonly reason: 'unusableFile'; readonly fault: TableFault }
  | { readonly ok: false; readonly reason: 'badRows'; readonly plan: ImportPlan }
  /** Somebody has changed the organisation since it was looked at. */
  | { readonly ok: false; readonly reason: 'changedMeanwhile' }

/** All of the file or nothing. `fingerprint`: of the preview that was agreed to; left out on the command line. */
export async function importOrganisation(
  db: RegisterDb,
  file: Uint8Array,
  fingerprint?: string,
): Promise<OrganisationImportVerdict> {
  const read = readCsv(file, { maximumRows })
  if (!read.ok) return { ok: false, reason: 'unusableFile', fault: read.fault }
  return storeOrganisation<OrganisationImportVerdict>(db, (current) => {
    if (fingerprint !== undefined && fingerprint !== organisationFingerprint(current))
      return { ok: false, reason: 'changedMeanwhile' }
    const verdict = planOrganisationImport(current, read.table)
    if (!verdict.ok) return { ok: false, reason: 'unusableFile', fault: verdict.fault }
    const { plan } = verdict
    if (plan.faults.length > 0) return { ok: false, reason: 'badRows', plan }
    return { ok: true, plan, next: plan.next }
  })
}
