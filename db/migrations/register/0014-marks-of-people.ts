import { type Kysely, SqliteAdapter, sql } from 'kysely'

const marks = ['number_mark', 'email_mark', 'name_mark'] as const

/**
 * Keyed hashes by which a wave knows somebody again who was taken off its list: the row stays, and whoever is entered
 * anew goes on with it. They go with the names when the wave is closed.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const mark of marks) await db.schema.alterTable('invitation').addColumn(mark, 'text').execute()
  await db.schema
    .createIndex('invitation_number_mark')
    .on('invitation')
    .columns(['wave_id', 'number_mark'])
    .unique()
    .execute()
  if (db.getExecutor().adapter instanceof SqliteAdapter) return
  // As in 0004: of people PostgreSQL's planner keeps no samples.
  for (const mark of marks)
    await sql`alter table invitation alter column ${sql.ref(mark)} set statistics 0`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('invitation_number_mark').execute()
  for (const mark of marks) await db.schema.alterTable('invitation').dropColumn(mark).execute()
}
