import { type Kysely, SqliteAdapter, sql } from 'kysely'

/** A published instrument is neither changed nor removed, whoever tries: answers are read with it for years. */
export async function up(db: Kysely<unknown>): Promise<void> {
  if (db.getExecutor().adapter instanceof SqliteAdapter) {
    for (const event of ['update', 'delete'] as const)
      await sql`
        create trigger ${sql.ref(`instrument_published_${event}`)} before ${sql.raw(event)} on instrument
        when old.published_on is not null
        begin select raise(abort, 'a published instrument never changes'); end`.execute(db)
    return
  }
  await sql`
    create function refuse_published_instrument() returns trigger language plpgsql as $$
    begin raise exception 'a published instrument never changes'; end $$`.execute(db)
  await sql`
    create trigger instrument_published before update or delete on instrument
    for each row when (old.published_on is not null) execute function refuse_published_instrument()`.execute(
    db,
  )
}

export async function down(db: Kysely<unknown>): Promise<void> {
  if (db.getExecutor().adapter instanceof SqliteAdapter) {
    await sql`drop trigger instrument_published_update`.execute(db)
    await sql`drop trigger instrument_published_delete`.execute(db)
    return
  }
  await sql`drop trigger instrument_published on instrument`.execute(db)
  await sql`drop function refuse_published_instrument()`.execute(db)
}
