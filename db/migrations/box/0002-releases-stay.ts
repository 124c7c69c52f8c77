import { type Kysely, SqliteAdapter, sql } from 'kysely'

/** A release is written once: a second one beside or instead of it would let the two be subtracted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  if (db.getExecutor().adapter instanceof SqliteAdapter) {
    for (const event of ['update', 'delete'] as const)
      await sql`
        create trigger ${sql.ref(`release_frozen_${event}`)} before ${sql.raw(event)} on release
        begin select raise(abort, 'a release never changes'); end`.execute(db)
    return
  }
  await sql`
    create function refuse_changed_release() returns trigger language plpgsql as $$
    begin raise exception 'a release never changes'; end $$`.execute(db)
  await sql`
    create trigger release_frozen before update or delete on release
    for each row execute function refuse_changed_release()`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  if (db.getExecutor().adapter instanceof SqliteAdapter) {
    await sql`drop trigger release_frozen_update`.execute(db)
    await sql`drop trigger release_frozen_delete`.execute(db)
    return
  }
  await sql`drop trigger release_frozen on release`.execute(db)
  await sql`drop function refuse_changed_release()`.execute(db)
}
