import { type Kysely, PostgresAdapter, type SelectQueryBuilder } from 'kysely'

/**
 * Locks the rows a statement chooses, past those that another process holds. SQLite has one writer at a time and
 * neither needs nor knows this.
 */
export function steppingOverLocked<DB, Tables extends keyof DB, Row>(
  db: Kysely<DB>,
  query: SelectQueryBuilder<DB, Tables, Row>,
): SelectQueryBuilder<DB, Tables, Row> {
  return db.getExecutor().adapter instanceof PostgresAdapter ? query.forUpdate().skipLocked() : query
}
