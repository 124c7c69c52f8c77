import type { RegisterDb } from '#db/connect'
import { lockForWriting } from '#db/dialects/write-lock'
import { correctionsOf } from '~/domain/register/correction'
import {
  findRegisterState,
  insertCorrections,
  insertRegisterImport,
  lockRegister,
  raiseRevisions,
  type RegisterImportRow,
  replaceRegisterState,
} from '~/repositories/register-log-repository.server'
import {
  deleteSpells,
  replaceContextFigures,
  replaceHeadCounts,
  replaceSpells,
} from '~/repositories/register-repository.server'
import type { Installation } from './installation.server'
import {
  planRegister,
  type RegisterFiles,
  type RegisterPlan,
  type RegisterPlanVerdict,
  touchedDistricts,
} from './plan-register.server'
import { newRandomId } from './random-tokens.server'
import { registerFingerprint } from './register-fingerprint.server'
import { storeOrganisation } from './store-organisation.server'

type Register = Pick<Installation, 'register' | 'key'>

export type RegisterPreview =
  | {
      readonly ok: true
      readonly plan: RegisterPlan
      /** Of the register that the plan was made against. */
      readonly fingerprint: string
    }
  | Extract<RegisterPlanVerdict, { ok: false }>

/** What the files would do. Stores nothing. */
export async function previewRegister(
  { register, key }: Register,
  files: RegisterFiles,
): Promise<RegisterPreview> {
  const fingerprint = await registerFingerprint(register)
  const verdict = await planRegister(register, key, files)
  return verdict.ok ? { ...verdict, fingerprint } : verdict
}

export type RegisterImport = RegisterFiles & {
  /** From this day on nobody who left is missing; left out: as it was, or found out from the first leaver. */
  readonly completeFrom?: string
  /** An account's id, or "command". */
  readonly by: string
  /** ISO instant. */
  readonly now: string
  /** Of the preview that was agreed to; left out on the command line. */
  readonly fingerprint?: string
}

export type RegisterImportVerdict =
  | { readonly ok: true; readonly plan: RegisterPlan }
  | Extract<RegisterPlanVerdict, { ok: false }>
  /** Somebody has changed the register since it was looked at. */
  | { readonly ok: false; readonly reason: 'changedMeanwhile' }
  /** The register would be complete only from a day after the one that it tells about. */
  | { readonly ok: false; readonly reason: 'completeTooLate' }

/**
 * Brings the files in: what is right goes in, what is wrong stays out and is named. What the register said before and is
 * corrected by it is logged: what, when, by whom. The same files again change nothing.
 */
export async function importRegister(
  { register, key }: Register,
  input: RegisterImport,
): Promise<RegisterImportVerdict> {
  const { completeFrom, fingerprint, asOf } = input
  if (completeFrom !== undefined && completeFrom > asOf) return { ok: false, reason: 'completeTooLate' }
  return register.transaction().execute(async (trx): Promise<RegisterImportVerdict> => {
    // The first register of all has no row yet that could be locked.
    await lockForWriting(trx, 'register_state')
    await lockRegister(trx)
    if (fingerprint !== undefined && fingerprint !== (await registerFingerprint(trx)))
      return { ok: false, reason: 'changedMeanwhile' }
    const verdict = await planRegister(trx, key, input)
    if (!verdict.ok) return verdict
    await storePlan(trx, verdict.plan, input)
    return verdict
  })
}

async function storePlan(db: RegisterDb, plan: RegisterPlan, input: RegisterImport): Promise<void> {
  if (plan.added.districts.length + plan.added.units.length > 0)
    await storeOrganisation(db, () => ({ ok: true, next: plan.organisation }))
  const { spells, headCounts, context } = plan
  const state = await findRegisterState(db)
  if (spells !== undefined)
    await replaceRegisterState(db, {
      // A file about an earlier day corrects history; the register does not go back to that day.
      asOf: state !== undefined && state.asOf > input.asOf ? state.asOf : input.asOf,
      completeFrom: input.completeFrom ?? state?.completeFrom ?? null,
    })
  if (spells !== undefined && spells.added.length + spells.changed.length + spells.removed.length > 0) {
    await deleteSpells(db, spells.removed)
    await replaceSpells(db, [...spells.added, ...spells.changed.map(({ after }) => after)])
    const importId = await log(db, input, 'spells', {
      added: spells.added.length,
      changed: spells.changed.length,
      removed: spells.removed.length,
      keptOut: keptOut(spells.faults),
    })
    await insertCorrections(
      db,
      correctionsOf(spells).map((correction) => ({ importId, ...correction })),
    )
  }
  if (headCounts !== undefined && headCounts.changed.length > 0) {
    await replaceHeadCounts(db, headCounts.changed)
    await log(db, input, 'headCounts', figureCounts(headCounts))
  }
  if (context !== undefined && context.changed.length > 0) {
    await replaceContextFigures(db, context.changed)
    await log(db, input, 'context', figureCounts(context))
  }
  await raiseRevisions(db, touchedDistricts(plan))
}

type Counts = Pick<RegisterImportRow, 'added' | 'changed' | 'removed' | 'keptOut'>

function figureCounts(plan: { readonly changed: readonly unknown[]; readonly faults: Faults }): Counts {
  return { added: plan.changed.length, changed: 0, removed: 0, keptOut: keptOut(plan.faults) }
}

type Faults = readonly { readonly line: number }[]

/** Rows, not faults: a row may have several. */
function keptOut(faults: Faults): number {
  return new Set(faults.map(({ line }) => line)).size
}

async function log(
  db: RegisterDb,
  { now, by }: RegisterImport,
  kind: RegisterImportRow['kind'],
  counts: Counts,
): Promise<string> {
  const importId = newRandomId()
  await insertRegisterImport(db, { importId, importedAt: now, importedBy: by, kind, ...counts })
  return importId
}
