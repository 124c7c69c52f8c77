import { type Kysely, sql } from 'kysely'

/** How many mails have gone out this minute, and the municipality's own words in them. One row each. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('mail_pace')
    .addColumn('pace_id', 'integer', (c) => c.primaryKey().check(sql`pace_id = 1`))
    .addColumn('minute', 'text', (c) => c.notNull())
    .addColumn('mails', 'integer', (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('mail_words')
    .addColumn('words_id', 'integer', (c) => c.primaryKey().check(sql`words_id = 1`))
    .addColumn('body', 'text', (c) => c.notNull())
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('mail_words').execute()
  await db.schema.dropTable('mail_pace').execute()
}
