import { type Kysely, sql } from 'kysely'

/** The employment register: spells, head counts, what the years were like, and a log of what was brought in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('employment_spell')
    .addColumn('employee', 'text', (c) => c.notNull())
    .addColumn('hired_on', 'text', (c) => c.notNull())
    .addColumn('district_id', 'text', (c) => c.notNull().references('district.district_id'))
    .addColumn('unit_id', 'text', (c) => c.references('unit.unit_id'))
    .addColumn('role', 'text')
    .addColumn('employed_since', 'text', (c) => c.notNull())
    .addColumn('left_on', 'text')
    .addColumn('leaving', 'text', (c) =>
      c.check(
        sql`leaving in ('ownRequest', 'retirement', 'fixedTermEnd', 'internalMove', 'dismissal', 'death', 'other')`,
      ),
    )
    .addColumn('is_permanent', 'integer', (c) => c.check(sql`is_permanent in (0, 1)`))
    .addColumn('previous_unit_id', 'text', (c) => c.references('unit.unit_id'))
    .addPrimaryKeyConstraint('employment_spell_key', ['employee', 'hired_on'])
    .addCheckConstraint('spell_dates', sql`left_on is null or hired_on <= left_on`)
    .addCheckConstraint('spell_since', sql`employed_since <= hired_on`)
    .addCheckConstraint('spell_leaving', sql`(left_on is null) = (leaving is null)`)
    .execute()
  await db.schema
    .createIndex('employment_spell_district')
    .on('employment_spell')
    .columns(['district_id', 'hired_on'])
    .execute()
  await db.schema.createIndex('employment_spell_left').on('employment_spell').column('left_on').execute()

  await db.schema
    .createTable('head_count')
    .addColumn('district_id', 'text', (c) => c.notNull().references('district.district_id'))
    // "" = the district without units: a key holds no null.
    .addColumn('unit_key', 'text', (c) => c.notNull())
    .addColumn('month', 'text', (c) => c.notNull())
    .addColumn('heads', 'integer', (c) => c.notNull().check(sql`heads >= 0`))
    .addPrimaryKeyConstraint('head_count_key', ['district_id', 'unit_key', 'month'])
    .execute()

  await db.schema
    .createTable('context_figure')
    .addColumn('district_id', 'text', (c) => c.notNull().references('district.district_id'))
    .addColumn('year', 'integer', (c) => c.notNull())
    .addColumn('referrals', 'double precision')
    .addColumn('investigations', 'double precision')
    .addColumn('vacancies', 'double precision')
    .addColumn('workload_points', 'double precision')
    .addPrimaryKeyConstraint('context_figure_key', ['district_id', 'year'])
    .execute()

  await db.schema
    .createTable('register_state')
    .addColumn('state_id', 'integer', (c) => c.primaryKey().check(sql`state_id = 1`))
    .addColumn('complete_from', 'text')
    .addColumn('as_of', 'text', (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('district_revision')
    .addColumn('district_id', 'text', (c) => c.primaryKey().references('district.district_id'))
    .addColumn('revision', 'integer', (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('register_import')
    .addColumn('import_id', 'text', (c) => c.primaryKey())
    .addColumn('imported_at', 'text', (c) => c.notNull())
    .addColumn('imported_by', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull().check(sql`kind in ('spells', 'headCounts', 'context')`))
    .addColumn('added', 'integer', (c) => c.notNull())
    .addColumn('changed', 'integer', (c) => c.notNull())
    .addColumn('removed', 'integer', (c) => c.notNull())
    .addColumn('kept_out', 'integer', (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('register_correction')
    .addColumn('import_id', 'text', (c) => c.notNull().references('register_import.import_id'))
    .addColumn('employee', 'text', (c) => c.notNull())
    .addColumn('hired_on', 'text', (c) => c.notNull())
    .addColumn('field', 'text', (c) => c.notNull())
    .addColumn('before', 'text', (c) => c.notNull())
    .addColumn('after', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('register_correction_key', ['import_id', 'employee', 'hired_on', 'field'])
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  const tables = [
    'register_correction',
    'register_import',
    'district_revision',
    'register_state',
    'context_figure',
    'head_count',
    'employment_spell',
  ]
  for (const table of tables) await db.schema.dropTable(table).execute()
}
