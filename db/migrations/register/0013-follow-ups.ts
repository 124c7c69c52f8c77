import { type Kysely, sql } from 'kysely'

/**
 * What leavers may say some months later, with the code they have. Their second invitation holds no name: a district, the
 * month from which it is open, and another hash of the code. Which first invitation it goes with is known for as long as that
 * one is there.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('invitation').addColumn('answers_from', 'text').execute()
  await db.schema.alterTable('invitation').addColumn('follow_up_id', 'text').execute()
  await db.schema
    .alterTable('programme_wave')
    .addColumn('part', 'text', (c) =>
      c
        .notNull()
        .defaultTo('asking')
        .check(sql`part in ('asking', 'followUp')`),
    )
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('programme_wave').dropColumn('part').execute()
  for (const column of ['follow_up_id', 'answers_from'])
    await db.schema.alterTable('invitation').dropColumn(column).execute()
}
