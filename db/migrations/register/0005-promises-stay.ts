import { type Kysely, SqliteAdapter, sql } from 'kysely'

const promised = [
  'kind',
  'instrument_code',
  'instrument_version',
  'opens_on',
  'minimum_cell_size',
  'minimum_detail_size',
  'origin',
] as const

/** What people were promised when a wave opened is not changed afterwards, whoever tries. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter
  const differs = isSqlite ? sql`is not` : sql`is distinct from`
  const isChanged = sql.join(
    promised.map((column) => sql`old.${sql.ref(column)} ${differs} new.${sql.ref(column)}`),
    sql` or `,
  )
  if (isSqlite) {
    await sql`
      create trigger wave_promises before update on wave when ${isChanged}
      begin select raise(abort, 'what a wave promised never changes'); end`.execute(db)
    return
  }
  await sql`
    create function refuse_broken_promise() returns trigger language plpgsql as $$
    begin raise exception 'what a wave promised never changes'; end $$`.execute(db)
  await sql`
    create trigger wave_promises before update on wave
    for each row when (${isChanged}) execute function refuse_broken_promise()`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  if (db.getExecutor().adapter instanceof SqliteAdapter) {
    await sql`drop trigger wave_promises`.execute(db)
    return
  }
  await sql`drop trigger wave_promises on wave`.execute(db)
  await sql`drop function refuse_broken_promise()`.execute(db)
}
