import { type Kysely, SqliteAdapter, sql } from 'kysely'

/** What may be told of several closed waves together. Written once, like the release of one wave, and for the same reason. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('window_release')
    .addColumn('instrument_code', 'text', (c) => c.notNull())
    .addColumn('instrument_version', 'integer', (c) => c.notNull())
    .addColumn('window_id', 'text', (c) => c.notNull())
    .addColumn('released_on', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('window_release_key', ['instrument_code', 'instrument_version', 'window_id'])
    .execute()
  if (db.getExecutor().adapter instanceof SqliteAdapter) {
    for (const event of ['update', 'delete'] as const)
      await sql`
        create trigger ${sql.ref(`window_release_frozen_${event}`)} before ${sql.raw(event)} on window_release
        begin select raise(abort, 'a release never changes'); end`.execute(db)
    return
  }
  await sql`
    create trigger window_release_frozen before update or delete on window_release
    for each row execute function refuse_changed_release()`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('window_release').execute()
}
