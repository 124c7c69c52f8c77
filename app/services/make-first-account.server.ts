import type { RegisterDb } from '#db/connect'
import { type AccountId, accountIdSchema } from '~/domain/account/account'
import { type PasswordFault, passwordFault } from '~/domain/account/password-fault'
import { countAccounts, insertAccount } from '~/repositories/account-repository.server'
import { replaceMunicipality } from '~/repositories/organisation-repository.server'
import { hashPassword } from './password-hash.server'
import { newRandomId } from './random-tokens.server'

export type FirstAccountVerdict =
  | { readonly ok: true; readonly accountId: AccountId }
  | { readonly ok: false; readonly reason: 'notTheFirst' | PasswordFault }

/** Names the municipality and makes its first account, HR of the city; only while there is none. */
export async function makeFirstAccount(
  db: RegisterDb,
  input: {
    readonly municipality: string
    readonly name: string
    readonly email: string
    readonly password: string
  },
): Promise<FirstAccountVerdict> {
  const { municipality, name, email, password } = input
  const fault = passwordFault(password, [email, name, municipality])
  if (fault !== undefined) return { ok: false, reason: fault }
  const passwordHash = await hashPassword(password)
  const accountId = accountIdSchema.parse(newRandomId())
  return db
    .transaction()
    .execute(async (trx): Promise<FirstAccountVerdict> => {
      // First in the transaction: two who try at once stand in line at this row.
      await replaceMunicipality(trx, { name: municipality, isDemo: false })
      if ((await countAccounts(trx)) > 0) throw new NotTheFirst()
      await insertAccount(trx, {
        accountId,
        email,
        name,
        role: 'hrCity',
        districtId: null,
        deactivatedOn: null,
        passwordExpiresOn: null,
        passwordHash,
      })
      return { ok: true, accountId }
    })
    .catch((error: unknown) => {
      if (error instanceof NotTheFirst) return { ok: false, reason: 'notTheFirst' }
      throw error
    })
}

/** Undoes the transaction, the municipality's name with it. */
class NotTheFirst extends Error {}
