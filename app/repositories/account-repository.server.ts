import type { RegisterDb } from '#db/connect'
import { type Account, type AccountId, accountIdSchema, postSchema } from '~/domain/account/account'

type AccountRow = {
  accountId: string
  email: string
  name: string
  role: 'hrCity' | 'hrDistrict'
  districtId: string | null
  deactivatedOn: string | null
  passwordExpiresOn: string | null
}

const columns = [
  'accountId',
  'email',
  'name',
  'role',
  'districtId',
  'deactivatedOn',
  'passwordExpiresOn',
] as const

export async function findAccount(db: RegisterDb, accountId: AccountId): Promise<Account | undefined> {
  const row = await db
    .selectFrom('account')
    .select(columns)
    .where('accountId', '=', accountId)
    .executeTakeFirst()
  return row && toAccount(row)
}

/** The account with its password hash: for signing in alone. */
export async function findAccountToSignIn(
  db: RegisterDb,
  email: string,
): Promise<{ account: Account; passwordHash: string } | undefined> {
  const row = await db
    .selectFrom('account')
    .select([...columns, 'passwordHash'])
    .where('email', '=', email)
    .executeTakeFirst()
  return row && { account: toAccount(row), passwordHash: row.passwordHash }
}

export async function listAccounts(db: RegisterDb): Promise<Account[]> {
  const rows = await db.selectFrom('account').select(columns).orderBy('name').orderBy('accountId').execute()
  return rows.map(toAccount)
}

export async function countAccounts(db: RegisterDb): Promise<number> {
  const { count } = await db
    .selectFrom('account')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Within a transaction: whoever else changes who may sign in waits until it has ended. */
export async function holdAccounts(db: RegisterDb): Promise<void> {
  await db
    .updateTable('account')
    .set((eb) => ({ role: eb.ref('role') }))
    .where('role', '=', 'hrCity')
    .execute()
}

/** How many of HR city could still sign in if `accountId` could not. */
export async function countOtherActiveHrCity(db: RegisterDb, accountId: AccountId): Promise<number> {
  const { count } = await db
    .selectFrom('account')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('role', '=', 'hrCity')
    .where('deactivatedOn', 'is', null)
    .where('accountId', '!=', accountId)
    .executeTakeFirstOrThrow()
  return count
}

/** False when the e-mail address is taken. */
export async function insertAccount(
  db: RegisterDb,
  account: Account & { readonly passwordHash: string },
): Promise<boolean> {
  const result = await db
    .insertInto('account')
    .values(account)
    .onConflict((conflict) => conflict.column('email').doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function replaceDeactivation(
  db: RegisterDb,
  accountId: AccountId,
  deactivatedOn: string | null,
): Promise<void> {
  await db.updateTable('account').set({ deactivatedOn }).where('accountId', '=', accountId).execute()
}

export async function replacePassword(
  db: RegisterDb,
  accountId: AccountId,
  password: { readonly passwordHash: string; readonly passwordExpiresOn: string | null },
): Promise<void> {
  await db.updateTable('account').set(password).where('accountId', '=', accountId).execute()
}

function toAccount(row: AccountRow): Account {
  const post = postSchema.parse({ role: row.role, districtId: row.districtId })
  return {
    ...post,
    accountId: accountIdSchema.parse(row.accountId),
    email: row.email,
    name: row.name,
    deactivatedOn: row.deactivatedOn,
    passwordExpiresOn: row.passwordExpiresOn,
  }
}
