import { type Kysely, SqliteAdapter, sql } from 'kysely'

const columns = [
  ['invitation', 'name'],
  ['invitation', 'email'],
  ['invitation', 'code_hash'],
  ['outbox', 'to_address'],
  ['outbox', 'sealed_body'],
] as const

/**
 * PostgreSQL keeps samples of what stands in a column for its planner, and keeps them when the rows are gone: of
 * people and codes it keeps none.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sampleSize(db, 0)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sampleSize(db, -1)
}

async function sampleSize(db: Kysely<unknown>, size: number): Promise<void> {
  if (db.getExecutor().adapter instanceof SqliteAdapter) return
  for (const [table, column] of columns)
    await sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} set statistics ${sql.lit(size)}`.execute(
      db,
    )
}
