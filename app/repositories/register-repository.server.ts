import type { RegisterDb } from '#db/connect'
import type { EmploymentSpellTable } from '#db/schema/employment'
import {
  type DistrictId,
  districtIdSchema,
  type UnitId,
  unitIdSchema,
} from '~/domain/organisation/organisation'
import type { ContextFigure } from '~/domain/register/context-figure'
import type { EmploymentSpell } from '~/domain/register/employment-spell'
import type { HeadCount } from '~/domain/register/head-count'

/** How many rows go into one statement: both databases take far more parameters than this needs. */
const rowsPerStatement = 500

/** Every spell of the districts, by first day and then by employee. */
export async function listSpells(
  db: RegisterDb,
  districtIds: readonly DistrictId[],
): Promise<readonly EmploymentSpell[]> {
  if (districtIds.length === 0) return []
  const rows = await db
    .selectFrom('employmentSpell')
    .selectAll()
    .where('districtId', 'in', districtIds)
    .orderBy('hiredOn')
    .orderBy('employee')
    .execute()
  return rows.map(toSpell)
}

/** The whole register, in no order: what a file is compared with. */
export async function listAllSpells(db: RegisterDb): Promise<readonly EmploymentSpell[]> {
  return (await db.selectFrom('employmentSpell').selectAll().execute()).map(toSpell)
}

/** Inserts those that are new and overwrites those of the same person and first day. */
export async function replaceSpells(db: RegisterDb, spells: readonly EmploymentSpell[]): Promise<void> {
  for (const some of inParts(spells))
    await db
      .insertInto('employmentSpell')
      .values(some.map(toRow))
      .onConflict((conflict) =>
        conflict.columns(['employee', 'hiredOn']).doUpdateSet((eb) => ({
          districtId: eb.ref('excluded.districtId'),
          unitId: eb.ref('excluded.unitId'),
          role: eb.ref('excluded.role'),
          employedSince: eb.ref('excluded.employedSince'),
          leftOn: eb.ref('excluded.leftOn'),
          leaving: eb.ref('excluded.leaving'),
          isPermanent: eb.ref('excluded.isPermanent'),
          previousUnitId: eb.ref('excluded.previousUnitId'),
        })),
      )
      .execute()
}

/** One after the other: few are taken away. */
export async function deleteSpells(
  db: RegisterDb,
  spells: readonly Pick<EmploymentSpell, 'employee' | 'hiredOn'>[],
): Promise<void> {
  for (const { employee, hiredOn } of spells)
    await db
      .deleteFrom('employmentSpell')
      .where('employee', '=', employee)
      .where('hiredOn', '=', hiredOn)
      .execute()
}

/** The first day on which anybody is known to have left; `null` when nobody has. */
export async function findFirstLeaving(db: RegisterDb): Promise<string | null> {
  const row = await db
    .selectFrom('employmentSpell')
    .select((eb) => eb.fn.min('leftOn').as('first'))
    .executeTakeFirst()
  return row?.first ?? null
}

export async function listHeadCounts(
  db: RegisterDb,
  districtIds: readonly DistrictId[],
): Promise<readonly HeadCount[]> {
  if (districtIds.length === 0) return []
  const rows = await db
    .selectFrom('headCount')
    .selectAll()
    .where('districtId', 'in', districtIds)
    .orderBy('month')
    .orderBy('unitKey')
    .execute()
  return rows.map(({ unitKey, ...row }) => ({
    ...row,
    districtId: districtIdSchema.parse(row.districtId),
    unitId: unitKey === '' ? null : unitIdSchema.parse(unitKey),
  }))
}

/** Inserts those that are new and overwrites those that are there. */
export async function replaceHeadCounts(db: RegisterDb, counts: readonly HeadCount[]): Promise<void> {
  for (const some of inParts(counts))
    await db
      .insertInto('headCount')
      .values(some.map(({ unitId, ...row }) => ({ ...row, unitKey: unitId ?? '' })))
      .onConflict((conflict) =>
        conflict
          .columns(['districtId', 'unitKey', 'month'])
          .doUpdateSet((eb) => ({ heads: eb.ref('excluded.heads') })),
      )
      .execute()
}

export async function listContextFigures(
  db: RegisterDb,
  districtIds: readonly DistrictId[],
): Promise<readonly ContextFigure[]> {
  if (districtIds.length === 0) return []
  const rows = await db
    .selectFrom('contextFigure')
    .selectAll()
    .where('districtId', 'in', districtIds)
    .orderBy('year')
    .execute()
  return rows.map((row) => ({ ...row, districtId: districtIdSchema.parse(row.districtId) }))
}

/** Inserts those that are new and overwrites those that are there. */
export async function replaceContextFigures(
  db: RegisterDb,
  figures: readonly ContextFigure[],
): Promise<void> {
  for (const some of inParts(figures))
    await db
      .insertInto('contextFigure')
      .values([...some])
      .onConflict((conflict) =>
        conflict.columns(['districtId', 'year']).doUpdateSet((eb) => ({
          referrals: eb.ref('excluded.referrals'),
          investigations: eb.ref('excluded.investigations'),
          vacancies: eb.ref('excluded.vacancies'),
          workloadPoints: eb.ref('excluded.workloadPoints'),
        })),
      )
      .execute()
}

function toSpell(row: EmploymentSpellTable): EmploymentSpell {
  const unit = (id: string | null): UnitId | null => (id === null ? null : knownUnit(id))
  return {
    ...row,
    districtId: knownDistrict(row.districtId),
    unitId: unit(row.unitId),
    previousUnitId: unit(row.previousUnitId),
    isPermanent: row.isPermanent === null ? null : row.isPermanent === 1,
  }
}

function toRow(spell: EmploymentSpell): EmploymentSpellTable {
  return { ...spell, isPermanent: spell.isPermanent === null ? null : spell.isPermanent ? 1 : 0 }
}

const districts = new Map<string, DistrictId>()
const units = new Map<string, UnitId>()

/** The same few codes come thousands of times: each is checked once. */
function knownDistrict(id: string): DistrictId {
  const known = districts.get(id) ?? districtIdSchema.parse(id)
  districts.set(id, known)
  return known
}

function knownUnit(id: string): UnitId {
  const known = units.get(id) ?? unitIdSchema.parse(id)
  units.set(id, known)
  return known
}

function inParts<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const parts = Math.ceil(rows.length / rowsPerStatement)
  return Array.from({ length: parts }, (_, part) =>
    rows.slice(part * rowsPerStatement, (part + 1) * rowsPerStatement),
  )
}
