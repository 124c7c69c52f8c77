import type { RegisterDb } from '#db/connect'

export type Municipality = {
  readonly name: string
  /** Invented data: said on every page. */
  readonly isDemo: boolean
}

/** `undefined` until the first run has named it. */
export async function findMunicipality(db: RegisterDb): Promise<Municipality | undefined> {
  const row = await db.selectFrom('municipality').select(['name', 'isDemo']).executeTakeFirst()
  return row && { name: row.name, isDemo: row.isDemo === 1 }
}

/** Names the one municipality of this installation. Whoever does it at the same time waits here. */
export async function replaceMunicipality(db: RegisterDb, municipality: Municipality): Promise<void> {
  const values = { name: municipality.name, isDemo: municipality.isDemo ? 1 : 0 }
  await db
    .insertInto('municipality')
    .values({ municipalityId: 1, ...values })
    .onConflict((conflict) => conflict.column('municipalityId').doUpdateSet(values))
    .execute()
}
