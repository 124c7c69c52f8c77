import { type CreateTableBuilder, type Kysely, SqliteAdapter, sql } from 'kysely'

// A migration is frozen once it has landed and imports Kysely alone.
export async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter
  const bytes = isSqlite ? sql`blob` : sql`bytea`

  // Without a rowid a row lies where its key says, not where it came in.
  function placedByKey<T extends string, C extends string>(table: CreateTableBuilder<T, C>): typeof table {
    return isSqlite ? table.modifyEnd(sql`without rowid`) : table
  }

  await placedByKey(
    db.schema
      .createTable('seal')
      .addColumn('wave_id', 'text', (c) => c.primaryKey())
      .addColumn('public_key', bytes, (c) => c.notNull())
      .addColumn('sealed_private_key', bytes)
      .addColumn('ballot_bytes', 'integer', (c) => c.notNull())
      .addColumn('slots', 'integer', (c) => c.notNull())
      .addColumn('closing_step', 'text', (c) =>
        c.notNull().check(sql`closing_step in ('none', 'locked', 'opened', 'emptied')`),
      )
      .addColumn('opened_ballots', 'integer', (c) => c.notNull())
      .addColumn('broken_ballots', 'integer', (c) => c.notNull()),
  ).execute()

  await placedByKey(
    db.schema
      .createTable('ballot_slot')
      .addColumn('wave_id', 'text', (c) => c.notNull())
      .addColumn('slot', 'integer', (c) => c.notNull())
      .addColumn('spend_id', bytes, (c) => c.notNull())
      .addColumn('digest', bytes, (c) => c.notNull())
      .addColumn('payload', bytes, (c) => c.notNull())
      .addPrimaryKeyConstraint('ballot_slot_key', ['wave_id', 'slot']),
  ).execute()
  // PostgreSQL keeps samples of what stands in a column for its planner, and keeps them when the rows are gone.
  if (!isSqlite)
    for (const column of ['spend_id', 'digest', 'payload'])
      await sql`alter table ballot_slot alter column ${sql.ref(column)} set statistics 0`.execute(db)

  await placedByKey(
    db.schema
      .createTable('response')
      .addColumn('response_id', 'text', (c) => c.notNull())
      .addColumn('wave_id', 'text', (c) => c.notNull())
      .addColumn('district_id', 'text')
      .addColumn('unit_id', 'text')
      .addColumn('role', 'text')
      .addColumn('tenure_band', 'text')
      .addColumn('answers', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('response_key', ['wave_id', 'response_id']),
  ).execute()

  await placedByKey(
    db.schema
      .createTable('comment')
      .addColumn('comment_id', 'text', (c) => c.notNull())
      .addColumn('wave_id', 'text', (c) => c.notNull())
      .addColumn('item_code', 'text', (c) => c.notNull())
      .addColumn('district_id', 'text')
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('review', 'text', (c) =>
        c.notNull().check(sql`review in ('waiting', 'approved', 'withheld')`),
      )
      .addPrimaryKeyConstraint('comment_key', ['wave_id', 'comment_id']),
  ).execute()

  await placedByKey(
    db.schema
      .createTable('rollup')
      .addColumn('wave_id', 'text', (c) => c.notNull())
      .addColumn('cell_key', 'text', (c) => c.notNull())
      .addColumn('counts', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('rollup_key', ['wave_id', 'cell_key']),
  ).execute()

  await placedByKey(
    db.schema
      .createTable('release')
      .addColumn('wave_id', 'text', (c) => c.primaryKey())
      .addColumn('released_on', 'text', (c) => c.notNull())
      .addColumn('body', 'text', (c) => c.notNull()),
  ).execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['release', 'rollup', 'comment', 'response', 'ballot_slot', 'seal'])
    await db.schema.dropTable(table).execute()
}
