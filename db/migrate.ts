import { type Kysely, type Migration, Migrator } from 'kysely'
import type { BoxDb, RegisterDb } from './connect'
import * as boxGround from './migrations/box/0001-ground'
import * as releasesStay from './migrations/box/0002-releases-stay'
import * as windows from './migrations/box/0003-windows'
import * as registerGround from './migrations/register/0001-ground'
import * as publishedInstrumentsStay from './migrations/register/0002-published-instruments-stay'
import * as temporaryPasswords from './migrations/register/0003-temporary-passwords'
import * as noSamplesOfPeople from './migrations/register/0004-no-samples-of-people'
import * as promisesStay from './migrations/register/0005-promises-stay'
import * as employment from './migrations/register/0006-employment'
import * as employees from './migrations/register/0007-employees'
import * as programmes from './migrations/register/0008-programmes'
import * as toldParticipation from './migrations/register/0009-told-participation'
import * as sending from './migrations/register/0010-sending'
import * as afterwards from './migrations/register/0012-afterwards'
import * as followUps from './migrations/register/0013-follow-ups'
import * as marksOfPeople from './migrations/register/0014-marks-of-people'
import * as registerFigures from './migrations/register/0015-register-figures'

const registerMigrations: Record<string, Migration> = {
  '0001-ground': registerGround,
  '0002-published-instruments-stay': publishedInstrumentsStay,
  '0003-temporary-passwords': temporaryPasswords,
  '0004-no-samples-of-people': noSamplesOfPeople,
  '0005-promises-stay': promisesStay,
  '0006-employment': employment,
  '0007-employees': employees,
  '0008-programmes': programmes,
  '0009-told-participation': toldParticipation,
  '0010-sending': sending,
  '0012-afterwards': afterwards,
  '0013-follow-ups': followUps,
  '0014-marks-of-people': marksOfPeople,
  '0015-register-figures': registerFigures,
}
const boxMigrations: Record<string, Migration> = {
  '0001-ground': boxGround,
  '0002-releases-stay': releasesStay,
  '0003-windows': windows,
}

export type MigrationStatus = {
  readonly applied: readonly string[]
  readonly pending: readonly string[]
  /** Applied by a newer Kvar than this one. */
  readonly unknown: readonly string[]
}

export function migrateRegister(db: RegisterDb): Promise<readonly string[]> {
  return migrate(db, registerMigrations, 'REGISTER')
}

export function migrateBox(db: BoxDb): Promise<readonly string[]> {
  return migrate(db, boxMigrations, 'BOX')
}

export function registerMigrationStatus(db: RegisterDb): Promise<MigrationStatus> {
  return migrationStatus(db, registerMigrations)
}

export function boxMigrationStatus(db: BoxDb): Promise<MigrationStatus> {
  return migrationStatus(db, boxMigrations)
}

/** Brings the schema up to date, each step whole or not at all. Returns the names of the steps taken. */
async function migrate<S>(
  db: Kysely<S>,
  migrations: Record<string, Migration>,
  name: string,
): Promise<readonly string[]> {
  const status = await migrationStatus(db, migrations)
  if (status.unknown.length > 0)
    throw new Error(
      `The ${name} database has a newer schema (${status.unknown.join(', ')}) than this version of Kvar. Start the newer version, or restore a backup.`,
    )
  if (status.pending.length === 0) return []
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } })
  const { error, results } = await migrator.migrateToLatest()
  if (error !== undefined)
    throw new Error(`The ${name} database could not be migrated: ${messageOf(error)}`, { cause: error })
  return (results ?? []).map((result) => result.migrationName)
}

async function migrationStatus<S>(
  db: Kysely<S>,
  migrations: Record<string, Migration>,
): Promise<MigrationStatus> {
  const applied = await appliedMigrations(db)
  return {
    applied,
    pending: Object.keys(migrations).filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !(name in migrations)),
  }
}

async function appliedMigrations<S>(db: Kysely<S>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.name === 'kysely_migration')) return []
  const rows = await (db as unknown as Kysely<{ kyselyMigration: { name: string } }>)
    .selectFrom('kyselyMigration')
    .select('name')
    .orderBy('name')
    .execute()
  return rows.map((row) => row.name)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
