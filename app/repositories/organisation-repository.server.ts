import type { RegisterDb } from '#db/connect'
import {
  type District,
  type DistrictId,
  districtIdSchema,
  type Organisation,
  type Unit,
  unitIdSchema,
} from '~/domain/organisation/organisation'

/** How many rows go into one statement: both databases take far more parameters than this needs. */
const rowsPerStatement = 500

/** `municipality` is "" until it has been named. Districts in the city's own order, units by name within it. */
export async function getOrganisation(db: RegisterDb): Promise<Organisation> {
  const municipality = await findMunicipality(db)
  const districtRows = await db
    .selectFrom('district')
    .selectAll()
    .orderBy('position')
    .orderBy('districtId')
    .execute()
  const unitRows = await db.selectFrom('unit').selectAll().orderBy('unitId').execute()
  const successions = await db.selectFrom('succession').selectAll().orderBy('toId').execute()
  const byOrigin = new Map<string, string[]>()
  for (const { level, fromId, toId } of successions)
    byOrigin.set(`${level} ${fromId}`, [...(byOrigin.get(`${level} ${fromId}`) ?? []), toId])
  const successorsOf = (level: 'district' | 'unit', id: string): readonly string[] =>
    byOrigin.get(`${level} ${id}`) ?? []
  return {
    municipality: municipality?.name ?? '',
    isDemo: municipality?.isDemo ?? false,
    districts: districtRows.map((row) => ({
      ...row,
      districtId: districtIdSchema.parse(row.districtId),
      successors: successorsOf('district', row.districtId).map((id) => districtIdSchema.parse(id)),
    })),
    units: unitRows.map((row) => ({
      ...row,
      unitId: unitIdSchema.parse(row.unitId),
      districtId: districtIdSchema.parse(row.districtId),
      successors: successorsOf('unit', row.unitId).map((id) => unitIdSchema.parse(id)),
    })),
  }
}

export async function findMunicipality(
  db: RegisterDb,
): Promise<{ readonly name: string; readonly isDemo: boolean } | undefined> {
  const row = await db.selectFrom('municipality').select(['name', 'isDemo']).executeTakeFirst()
  return row === undefined ? undefined : { name: row.name, isDemo: row.isDemo === 1 }
}

/** Within a transaction: whoever else wants to change the organisation waits until it ends. */
export async function lockOrganisation(db: RegisterDb): Promise<void> {
  await db
    .updateTable('municipality')
    .set((eb) => ({ name: eb.ref('name') }))
    .execute()
}

/** Accounts that see the district, and people asked there in waves that are not closed. */
export async function countTiedToDistrict(
  db: RegisterDb,
  districtId: DistrictId,
): Promise<{ readonly accounts: number; readonly invited: number }> {
  const accounts = await db
    .selectFrom('account')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('districtId', '=', districtId)
    .where('deactivatedOn', 'is', null)
    .executeTakeFirstOrThrow()
  const invited = await db
    .selectFrom('invitation')
    .innerJoin('wave', 'wave.waveId', 'invitation.waveId')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('invitation.districtId', '=', districtId)
    .where('invitation.state', '!=', 'withdrawn')
    .where('wave.state', '!=', 'closed')
    .executeTakeFirstOrThrow()
  return { accounts: accounts.count, invited: invited.count }
}

export async function replaceMunicipality(
  db: RegisterDb,
  municipality: { readonly name: string; readonly isDemo: boolean },
): Promise<void> {
  const row = { municipalityId: 1, name: municipality.name, isDemo: municipality.isDemo ? 1 : 0 }
  await db
    .insertInto('municipality')
    .values(row)
    .onConflict((conflict) => conflict.column('municipalityId').doUpdateSet(row))
    .execute()
}

/** Inserts those that are new and overwrites those that are there. Nothing is ever taken away. */
export async function replaceDistricts(db: RegisterDb, districts: readonly District[]): Promise<void> {
  for (const some of inParts(districts))
    await db
      .insertInto('district')
      .values(some.map(({ successors: _successors, ...row }) => row))
      .onConflict((conflict) =>
        conflict.column('districtId').doUpdateSet((eb) => ({
          name: eb.ref('excluded.name'),
          validFrom: eb.ref('excluded.validFrom'),
          validTo: eb.ref('excluded.validTo'),
          position: eb.ref('excluded.position'),
        })),
      )
      .execute()
  await replaceSuccessions(
    db,
    'district',
    districts.map(({ districtId, successors }) => ({ id: districtId, successors })),
  )
}

/** As `replaceDistricts`; the districts must be there first. */
export async function replaceUnits(db: RegisterDb, units: readonly Unit[]): Promise<void> {
  for (const some of inParts(units))
    await db
      .insertInto('unit')
      .values(some.map(({ successors: _successors, ...row }) => row))
      .onConflict((conflict) =>
        conflict.column('unitId').doUpdateSet((eb) => ({
          districtId: eb.ref('excluded.districtId'),
          name: eb.ref('excluded.name'),
          validFrom: eb.ref('excluded.validFrom'),
          validTo: eb.ref('excluded.validTo'),
        })),
      )
      .execute()
  await replaceSuccessions(
    db,
    'unit',
    units.map(({ unitId, successors }) => ({ id: unitId, successors })),
  )
}

async function replaceSuccessions(
  db: RegisterDb,
  level: 'district' | 'unit',
  entries: readonly { readonly id: string; readonly successors: readonly string[] }[],
): Promise<void> {
  for (const some of inParts(entries)) {
    await db
      .deleteFrom('succession')
      .where('level', '=', level)
      .where(
        'fromId',
        'in',
        some.map((entry) => entry.id),
      )
      .execute()
    const rows = some.flatMap(({ id, successors }) =>
      successors.map((successor) => ({ level, fromId: id, toId: successor })),
    )
    for (const part of inParts(rows)) await db.insertInto('succession').values(part).execute()
  }
}

function inParts<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const parts = Math.ceil(rows.length / rowsPerStatement)
  return Array.from({ length: parts }, (_, part) =>
    rows.slice(part * rowsPerStatement, (part + 1) * rowsPerStatement),
  )
}
