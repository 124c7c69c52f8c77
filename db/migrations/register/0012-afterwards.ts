import { type Kysely, sql } from 'kysely'

/** What was decided after a wave, which waves staff may read about, and why nothing was decided where that is so. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('action')
    .addColumn('action_id', 'text', (c) => c.primaryKey())
    .addColumn('wave_id', 'text', (c) => c.notNull().references('wave.wave_id'))
    .addColumn('district_id', 'text', (c) => c.references('district.district_id'))
    .addColumn('unit_id', 'text', (c) => c.references('unit.unit_id'))
    .addColumn('area', 'text')
    .addColumn('text_sv', 'text', (c) => c.notNull())
    .addColumn('text_en', 'text', (c) => c.notNull())
    .addColumn('owner', 'text', (c) => c.notNull())
    .addColumn('due_on', 'text')
    .addColumn('state', 'text', (c) =>
      c.notNull().check(sql`state in ('decided', 'underWay', 'done', 'dropped')`),
    )
    .addColumn('why', 'text', (c) => c.notNull())
    .addColumn('decided_on', 'text', (c) => c.notNull())
    .addColumn('changed_on', 'text', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('action_wave').on('action').column('wave_id').execute()

  await db.schema
    .createTable('publication')
    .addColumn('wave_id', 'text', (c) => c.primaryKey().references('wave.wave_id'))
    .addColumn('published_on', 'text', (c) => c.notNull())
    .execute()

  await db.schema
    .alterTable('worked_through')
    .addColumn('reason', 'text', (c) => c.notNull().defaultTo(''))
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('worked_through').dropColumn('reason').execute()
  for (const table of ['publication', 'action']) await db.schema.dropTable(table).execute()
}
