import { type Kysely, SqliteAdapter, sql } from 'kysely'

/** Standing rules that open waves and ask people, what they have done, and what they must not do twice. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('programme')
    .addColumn('programme_id', 'text', (c) => c.primaryKey())
    .addColumn('definition', 'text', (c) => c.notNull())
    .execute()

  // The wave may not be there yet: its code is settled before it opens.
  await db.schema
    .createTable('programme_wave')
    .addColumn('programme_id', 'text', (c) => c.notNull().references('programme.programme_id'))
    .addColumn('occasion', 'text', (c) => c.notNull())
    .addColumn('wave_id', 'text', (c) => c.notNull().unique())
    .addColumn('opens_on', 'text', (c) => c.notNull())
    .addColumn('ends_on', 'text')
    .addPrimaryKeyConstraint('programme_wave_key', ['programme_id', 'occasion'])
    .execute()

  await db.schema
    .createTable('asking')
    .addColumn('programme_id', 'text', (c) => c.notNull().references('programme.programme_id'))
    .addColumn('employee_number', 'text', (c) => c.notNull())
    .addColumn('occasion', 'text', (c) => c.notNull())
    .addColumn('wave_id', 'text', (c) => c.notNull())
    .addColumn('invitation_id', 'text')
    .addColumn('asked_on', 'text', (c) => c.notNull())
    .addColumn('answer_by', 'text', (c) => c.notNull())
    .addColumn('reminded_on', 'text')
    .addPrimaryKeyConstraint('asking_key', ['programme_id', 'employee_number', 'occasion'])
    .execute()
  await db.schema.createIndex('asking_wave').on('asking').column('wave_id').execute()

  await db.schema
    .createTable('called_off')
    .addColumn('programme_id', 'text', (c) => c.notNull().references('programme.programme_id'))
    .addColumn('employee_number', 'text', (c) => c.notNull())
    .addColumn('occasion', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('called_off_key', ['programme_id', 'employee_number', 'occasion'])
    .execute()

  await db.schema
    .createTable('task_claim')
    .addColumn('task_id', 'text', (c) => c.primaryKey())
    .addColumn('state', 'text', (c) => c.notNull().check(sql`state in ('claimed', 'done')`))
    .addColumn('claimed_until', 'text', (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('worked_through')
    .addColumn('wave_id', 'text', (c) => c.primaryKey().references('wave.wave_id'))
    .addColumn('marked_on', 'text', (c) => c.notNull())
    .execute()

  await db.schema.alterTable('wave').addColumn('asked_items', 'text').execute()
  await keepAskedItems(db)
}

/** What a wave asks is part of what it promised: it never changes either. */
async function keepAskedItems(db: Kysely<unknown>): Promise<void> {
  if (db.getExecutor().adapter instanceof SqliteAdapter) {
    await sql`
      create trigger wave_asked_items before update on wave when old.asked_items is not new.asked_items
      begin select raise(abort, 'what a wave asks never changes'); end`.execute(db)
    return
  }
  await sql`
    create function refuse_changed_items() returns trigger language plpgsql as $$
    begin raise exception 'what a wave asks never changes'; end $$`.execute(db)
  await sql`
    create trigger wave_asked_items before update on wave
    for each row when (old.asked_items is distinct from new.asked_items)
    execute function refuse_changed_items()`.execute(db)
  await sql`alter table asking alter column employee_number set statistics 0`.execute(db)
  await sql`alter table called_off alter column employee_number set statistics 0`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  if (db.getExecutor().adapter instanceof SqliteAdapter) await sql`drop trigger wave_asked_items`.execute(db)
  else {
    await sql`drop trigger wave_asked_items on wave`.execute(db)
    await sql`drop function refuse_changed_items()`.execute(db)
  }
  await db.schema.alterTable('wave').dropColumn('asked_items').execute()
  for (const table of ['worked_through', 'task_claim', 'called_off', 'asking', 'programme_wave', 'programme'])
    await db.schema.dropTable(table).execute()
}
