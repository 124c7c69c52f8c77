import { dirname } from 'node:path'
import { type QueryExecutorProvider, sql } from 'kysely'
import { isSqlite } from './copy-database'

/**
 * Moves what the write-ahead log holds into the database and cuts the log to nothing: it lists changes in the order
 * in which they came. False when somebody was reading; the next call does it. PostgreSQL keeps its log for itself
 * (README, "What a stolen copy gives").
 */
export async function emptyWriteAheadLog(db: QueryExecutorProvider): Promise<boolean> {
  if (!isSqlite(db)) return true
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db)
  return rows[0]?.busy === 0
}

/**
 * After rows were deleted for good: writes the SQLite file anew without the places they had. On PostgreSQL that is
 * the work of `rewriteTables`; here it asks for a new log file, so that the old ones may go. A role that may not ask
 * leaves them to the server's own rhythm.
 */
export async function forgetDeletedRows(db: QueryExecutorProvider): Promise<void> {
  if (isSqlite(db)) {
    await vacuumOnDisk(db)
    await emptyWriteAheadLog(db)
    return
  }
  for (const wish of [sql`select pg_switch_wal()`, sql`checkpoint`])
    await wish.execute(db).catch((error: unknown) => {
      if (!isForbidden(error)) throw error
    })
}

/**
 * Puts the copy that a vacuum makes beside the database instead of into memory, where that of a large box takes hundreds
 * of megabytes. It holds what the database itself holds by then, and is gone with the vacuum.
 */
async function vacuumOnDisk(db: QueryExecutorProvider): Promise<void> {
  const { rows } = await sql<{ name: string; file: string }>`pragma database_list`.execute(db)
  const file = rows.find(({ name }) => name === 'main')?.file ?? ''
  if (file !== '') {
    await sql`pragma temp_store_directory = ${sql.lit(dirname(file))}`.execute(db)
    await sql`pragma temp_store = 1`.execute(db)
  }
  try {
    await sql`vacuum`.execute(db)
  } finally {
    await sql`pragma temp_store = 2`.execute(db)
  }
}

function isForbidden(error: unknown): boolean {
  const insufficientPrivilege = '42501'
  return error instanceof Error && 'code' in error && error.code === insufficientPrivilege
}
