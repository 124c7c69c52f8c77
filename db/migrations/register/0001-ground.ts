import { type Kysely, SqliteAdapter, sql } from 'kysely'

// A migration is frozen once it has landed and imports Kysely alone.
export async function up(db: Kysely<unknown>): Promise<void> {
  const bytes = db.getExecutor().adapter instanceof SqliteAdapter ? sql`blob` : sql`bytea`

  await db.schema
    .createTable('municipality')
    .addColumn('municipality_id', 'integer', (c) => c.primaryKey().check(sql`municipality_id = 1`))
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('is_demo', 'integer', (c) => c.notNull().check(sql`is_demo in (0, 1)`))
    .execute()

  await db.schema
    .createTable('district')
    .addColumn('district_id', 'text', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('valid_from', 'text', (c) => c.notNull())
    .addColumn('valid_to', 'text')
    .addColumn('position', 'integer', (c) => c.notNull())
    .addCheckConstraint('district_dates', sql`valid_to is null or valid_from <= valid_to`)
    .execute()

  await db.schema
    .createTable('unit')
    .addColumn('unit_id', 'text', (c) => c.primaryKey())
    .addColumn('district_id', 'text', (c) => c.notNull().references('district.district_id'))
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('valid_from', 'text', (c) => c.notNull())
    .addColumn('valid_to', 'text')
    .addCheckConstraint('unit_dates', sql`valid_to is null or valid_from <= valid_to`)
    .execute()
  await db.schema.createIndex('unit_district').on('unit').column('district_id').execute()

  await db.schema
    .createTable('succession')
    .addColumn('level', 'text', (c) => c.notNull().check(sql`level in ('district', 'unit')`))
    .addColumn('from_id', 'text', (c) => c.notNull())
    .addColumn('to_id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('succession_key', ['level', 'from_id', 'to_id'])
    .execute()

  await db.schema
    .createTable('account')
    .addColumn('account_id', 'text', (c) => c.primaryKey())
    .addColumn('email', 'text', (c) => c.notNull().unique())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull().check(sql`role in ('hrCity', 'hrDistrict')`))
    .addColumn('district_id', 'text', (c) => c.references('district.district_id'))
    .addColumn('password_hash', 'text', (c) => c.notNull())
    .addColumn('deactivated_on', 'text')
    .addCheckConstraint('account_district', sql`(role = 'hrDistrict') = (district_id is not null)`)
    .execute()

  await db.schema
    .createTable('session')
    .addColumn('session_hash', 'text', (c) => c.primaryKey())
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.account_id'))
    .addColumn('started_at', 'text', (c) => c.notNull())
    .addColumn('seen_at', 'text', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('session_account').on('session').column('account_id').execute()

  await db.schema
    .createTable('sign_in_failure')
    .addColumn('subject_hash', 'text', (c) => c.primaryKey())
    .addColumn('failures', 'integer', (c) => c.notNull())
    .addColumn('first_failure_at', 'text', (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('instrument')
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('definition', 'text', (c) => c.notNull())
    .addColumn('published_on', 'text')
    .addPrimaryKeyConstraint('instrument_key', ['code', 'version'])
    .execute()

  await db.schema
    .createTable('wave')
    .addColumn('wave_id', 'text', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull().check(sql`kind in ('exit', 'pulse', 'other')`))
    .addColumn('name_sv', 'text', (c) => c.notNull())
    .addColumn('name_en', 'text', (c) => c.notNull())
    .addColumn('instrument_code', 'text', (c) => c.notNull())
    .addColumn('instrument_version', 'integer', (c) => c.notNull())
    .addColumn('opens_on', 'text', (c) => c.notNull())
    .addColumn('closes_on', 'text')
    .addColumn('state', 'text', (c) => c.notNull().check(sql`state in ('open', 'closing', 'closed')`))
    .addColumn('minimum_cell_size', 'integer', (c) => c.notNull().check(sql`minimum_cell_size >= 5`))
    .addColumn('minimum_detail_size', 'integer', (c) => c.notNull().check(sql`minimum_detail_size >= 10`))
    .addColumn('origin', 'text', (c) => c.notNull().check(sql`origin in ('fieldwork', 'imported')`))
    .addForeignKeyConstraint('wave_instrument', ['instrument_code', 'instrument_version'], 'instrument', [
      'code',
      'version',
    ])
    .execute()

  await db.schema
    .createTable('invitation')
    .addColumn('invitation_id', 'text', (c) => c.primaryKey())
    .addColumn('wave_id', 'text', (c) => c.notNull().references('wave.wave_id'))
    .addColumn('code_hash', 'text', (c) => c.notNull().unique())
    .addColumn('state', 'text', (c) =>
      c.notNull().check(sql`state in ('open', 'casting', 'spent', 'withdrawn')`),
    )
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('email', 'text')
    .addColumn('district_id', 'text', (c) => c.notNull().references('district.district_id'))
    .addColumn('unit_id', 'text', (c) => c.references('unit.unit_id'))
    .addColumn('role', 'text')
    .addColumn('tenure_band', 'text')
    .addColumn('last_day', 'text')
    .addColumn('language', 'text', (c) => c.notNull().check(sql`language in ('sv', 'en')`))
    .execute()
  await db.schema.createIndex('invitation_wave').on('invitation').column('wave_id').execute()

  await db.schema
    .createTable('wave_frame')
    .addColumn('wave_id', 'text', (c) => c.notNull().references('wave.wave_id'))
    .addColumn('district_id', 'text', (c) => c.notNull())
    .addColumn('invited', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('wave_frame_key', ['wave_id', 'district_id'])
    .execute()

  await db.schema
    .createTable('outbox')
    .addColumn('mail_id', 'text', (c) => c.primaryKey())
    .addColumn('wave_id', 'text', (c) => c.notNull().references('wave.wave_id'))
    .addColumn('invitation_id', 'text', (c) => c.notNull().references('invitation.invitation_id'))
    .addColumn('kind', 'text', (c) => c.notNull().check(sql`kind in ('invitation', 'reminder')`))
    .addColumn('to_address', 'text', (c) => c.notNull())
    .addColumn('sealed_body', bytes, (c) => c.notNull())
    .addColumn('state', 'text', (c) =>
      c.notNull().check(sql`state in ('waiting', 'claimed', 'sent', 'refused', 'maybeSent', 'dead')`),
    )
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('due_at', 'text', (c) => c.notNull())
    .addColumn('claimed_until', 'text')
    .addColumn('last_problem', 'text')
    .execute()
  await db.schema.createIndex('outbox_due').on('outbox').columns(['state', 'due_at']).execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  const tables = [
    'outbox',
    'wave_frame',
    'invitation',
    'wave',
    'instrument',
    'sign_in_failure',
    'session',
    'account',
    'succession',
    'unit',
    'district',
    'municipality',
  ]
  for (const table of tables) await db.schema.dropTable(table).execute()
}
