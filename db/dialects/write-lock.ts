import { type QueryExecutorProvider, sql } from 'kysely'
import { isSqlite } from './copy-database'

/**
 * Keeps others from writing to the table until the transaction ends; they may go on reading. It stands first in a
 * transaction. SQLite has one writer at a time in any case.
 */
export async function lockForWriting(transaction: QueryExecutorProvider, table: string): Promise<void> {
  if (isSqlite(transaction)) return
  await sql`lock table ${sql.table(table)} in share row exclusive mode`.execute(transaction)
}
