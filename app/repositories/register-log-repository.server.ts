import type { RegisterDb } from '#db/connect'
import type { RegisterCorrectionTable, RegisterImportTable } from '#db/schema/employment'
import { type DistrictId, districtIdSchema } from '~/domain/organisation/organisation'

/** What one import did, for the log. */
export type RegisterImportRow = RegisterImportTable

export type RegisterState = { readonly completeFrom: string | null; readonly asOf: string }

export async function findRegisterState(db: RegisterDb): Promise<RegisterState | undefined> {
  return db.selectFrom('registerState').select(['completeFrom', 'asOf']).executeTakeFirst()
}

export async function replaceRegisterState(db: RegisterDb, state: RegisterState): Promise<void> {
  await db
    .insertInto('registerState')
    .values({ stateId: 1, ...state })
    .onConflict((conflict) => conflict.column('stateId').doUpdateSet(state))
    .execute()
}

/** Within a transaction: whoever else wants to change the register waits until it ends. */
export async function lockRegister(db: RegisterDb): Promise<void> {
  await db
    .updateTable('registerState')
    .set((eb) => ({ asOf: eb.ref('asOf') }))
    .execute()
}

/** By district, how often the register has changed there; districts nobody was ever employed in are not there. */
export async function listRevisions(db: RegisterDb): Promise<ReadonlyMap<DistrictId, number>> {
  const rows = await db.selectFrom('districtRevision').selectAll().orderBy('districtId').execute()
  return new Map(rows.map(({ districtId, revision }) => [districtIdSchema.parse(districtId), revision]))
}

export async function raiseRevisions(db: RegisterDb, districtIds: readonly DistrictId[]): Promise<void> {
  for (const districtId of districtIds)
    await db
      .insertInto('districtRevision')
      .values({ districtId, revision: 1 })
      .onConflict((conflict) =>
        conflict
          .column('districtId')
          .doUpdateSet((eb) => ({ revision: eb('districtRevision.revision', '+', 1) })),
      )
      .execute()
}

export async function insertRegisterImport(db: RegisterDb, row: RegisterImportTable): Promise<void> {
  await db.insertInto('registerImport').values(row).execute()
}

/** Newest first. */
export async function listRegisterImports(db: RegisterDb): Promise<readonly RegisterImportTable[]> {
  return db.selectFrom('registerImport').selectAll().orderBy('importedAt', 'desc').execute()
}

export async function insertCorrections(
  db: RegisterDb,
  corrections: readonly RegisterCorrectionTable[],
): Promise<void> {
  for (let start = 0; start < corrections.length; start += 500)
    await db
      .insertInto('registerCorrection')
      .values(corrections.slice(start, start + 500))
      .execute()
}

/** What one import corrected, by person and day. */
export async function listCorrections(
  db: RegisterDb,
  importId: string,
): Promise<readonly RegisterCorrectionTable[]> {
  return db
    .selectFrom('registerCorrection')
    .selectAll()
    .where('importId', '=', importId)
    .orderBy('employee')
    .orderBy('hiredOn')
    .orderBy('field')
    .execute()
}
