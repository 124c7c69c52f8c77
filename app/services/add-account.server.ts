import type { RegisterDb } from '#db/connect'
import { type AccountId, accountIdSchema, type Post } from '~/domain/account/account'
import { temporaryPasswordExpiresOn } from '~/domain/account/temporary-password'
import { insertAccount } from '~/repositories/account-repository.server'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { hashPassword } from './password-hash.server'
import { newRandomId, newReadableSecret } from './random-tokens.server'

export type AddAccountVerdict =
  /** The password is told once, to be changed at the first sign-in. */
  | {
      readonly ok: true
      readonly accountId: AccountId
      readonly temporaryPassword: string
      readonly expiresOn: string
    }
  | { readonly ok: false; readonly reason: 'emailTaken' | 'unknownDistrict' }

/** Makes an account for somebody of HR. */
export async function addAccount(
  db: RegisterDb,
  input: { readonly email: string; readonly name: string; readonly post: Post },
  today: string,
): Promise<AddAccountVerdict> {
  const { email, name, post } = input
  if (post.role === 'hrDistrict') {
    const { districts } = await getOrganisation(db)
    if (!districts.some(({ districtId }) => districtId === post.districtId))
      return { ok: false, reason: 'unknownDistrict' }
  }
  const accountId = accountIdSchema.parse(newRandomId())
  const temporaryPassword = newReadableSecret()
  const expiresOn = temporaryPasswordExpiresOn(today)
  const isNew = await insertAccount(db, {
    ...post,
    accountId,
    email: email.trim().toLowerCase(),
    name,
    deactivatedOn: null,
    passwordExpiresOn: expiresOn,
    passwordHash: await hashPassword(temporaryPassword),
  })
  return isNew ? { ok: true, accountId, temporaryPassword, expiresOn } : { ok: false, reason: 'emailTaken' }
}
