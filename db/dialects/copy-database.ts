import { type Kysely, type QueryExecutorProvider, SqliteAdapter, sql } from 'kysely'

export function isSqlite(db: QueryExecutorProvider): boolean {
  return db.getExecutor().adapter instanceof SqliteAdapter
}

/**
 * Writes a whole, compact copy of a SQLite database while others go on using it. `VACUUM INTO` carries nothing
 * that was deleted; a copy of the file would carry it, and the write-ahead log besides.
 */
export async function copyDatabase<S>(db: Kysely<S>, file: string): Promise<void> {
  if (!isSqlite(db)) throw new Error('Only SQLite databases are copied by Kvar; use pg_dump for PostgreSQL.')
  await sql`vacuum into ${file}`.execute(db)
}

/** SQLite's own check of a database's inner order; empty = sound. PostgreSQL checks itself. */
export async function integrityFaults<S>(db: Kysely<S>): Promise<readonly string[]> {
  if (!isSqlite(db)) return []
  const { rows } = await sql<{ quickCheck: string }>`pragma quick_check`.execute(db)
  return rows.map((row) => Object.values(row)[0] ?? '').filter((line) => line !== 'ok')
}
