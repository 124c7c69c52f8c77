import { type QueryExecutorProvider, sql } from 'kysely'
import { isSqlite } from './copy-database'

export type OrderedTable = { readonly table: string; readonly orderedBy: readonly string[] }

/**
 * PostgreSQL writes every changed row anew behind the others, stamped with the number of its transaction, and leaves
 * the old one where it was: rows tell when they came. This puts whole tables into new files, in the given order, with
 * one stamp, and drops the old files at the commit. Tables that refer to each other come together, the one referred
 * to first. SQLite overwrites rows of equal size where they lie: nothing to do.
 */
export async function rewriteTables(
  transaction: QueryExecutorProvider,
  tables: readonly OrderedTable[],
): Promise<void> {
  if (isSqlite(transaction)) return
  const copyOf = (table: string) => sql.table(`rewritten_${table}`)
  for (const { table } of tables)
    await sql`create temporary table ${copyOf(table)} on commit drop as select * from ${sql.table(table)}`.execute(
      transaction,
    )
  await sql`truncate table ${sql.join(tables.map(({ table }) => sql.table(table)))}`.execute(transaction)
  for (const { table, orderedBy } of tables)
    await sql`insert into ${sql.table(table)} select * from ${copyOf(table)} order by ${sql.join(
      orderedBy.map((column) => sql.ref(column)),
    )}`.execute(transaction)
}
