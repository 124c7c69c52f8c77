import { type Kysely, SqliteAdapter, sql } from 'kysely'

const personal = ['employee_number', 'name', 'email', 'mobile'] as const

/** The list of all who may be asked, as the HR system's files tell it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('employee')
    .addColumn('employee_number', 'text', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('email', 'text')
    .addColumn('mobile', 'text')
    .addColumn('district_id', 'text', (c) => c.notNull().references('district.district_id'))
    .addColumn('unit_id', 'text', (c) => c.references('unit.unit_id'))
    .addColumn('role', 'text')
    .addColumn('employed_from', 'text', (c) => c.notNull())
    .addColumn('employed_to', 'text')
    .addColumn('language', 'text', (c) => c.notNull().check(sql`language in ('sv', 'en')`))
    .addColumn('dates_known_on', 'text', (c) => c.notNull())
    .addCheckConstraint('employee_dates', sql`employed_to is null or employed_from <= employed_to`)
    .execute()
  if (db.getExecutor().adapter instanceof SqliteAdapter) return
  // As in 0004: of people PostgreSQL's planner keeps no samples.
  for (const column of personal)
    await sql`alter table employee alter column ${sql.ref(column)} set statistics 0`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('employee').execute()
}
