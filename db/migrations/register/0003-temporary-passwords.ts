import type { Kysely } from 'kysely'

/** A password somebody else has seen is changed at the first sign-in, and dies on this date. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('account').addColumn('password_expires_on', 'text').execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('account').dropColumn('password_expires_on').execute()
}
