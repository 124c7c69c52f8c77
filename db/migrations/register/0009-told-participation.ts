import type { Kysely } from 'kysely'

/** What is told of how many have answered, once a day: in the database, so that no restart and no other process tells it anew. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('told_participation')
    .addColumn('wave_id', 'text', (c) => c.primaryKey().references('wave.wave_id'))
    .addColumn('told_on', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('told_participation').execute()
}
