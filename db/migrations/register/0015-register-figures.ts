import { type Kysely, sql } from 'kysely'

/** What has been worked out of the register last, and everything it has ever told: no person, no day of anybody. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('register_figures')
    .addColumn('figures_id', 'integer', (c) => c.primaryKey().check(sql`figures_id = 1`))
    .addColumn('fingerprint', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('told', 'text', (c) => c.notNull())
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('register_figures').execute()
}
