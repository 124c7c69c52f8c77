import type { RegisterDb } from '#db/connect'
import { type AccountId, accountIdSchema, type Post } from '~/domain/account/account'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { insertAccount } from '~/repositories/account-repository.server'
import { replaceDistricts, replaceMunicipality } from '~/repositories/organisation-repository.server'
import { beginSession } from '~/services/sign-in.server'

const now = '2026-11-21T08:00:00.000Z'
export const lundby = districtIdSchema.parse('lundby')
export const centrum = districtIdSchema.parse('centrum')

/** Two districts, and an account with a session for each post that there is. Their passwords are nobody's. */
export async function someAccounts(register: RegisterDb) {
  await replaceMunicipality(register, { name: 'Göteborgs Stad', isDemo: false })
  await replaceDistricts(
    register,
    [lundby, centrum].map((districtId, position) => ({
      districtId,
      name: `Distriktet ${districtId}`,
      validFrom: '2011-01-01',
      validTo: null,
      successors: [],
      position,
    })),
  )
  return {
    hrCity: await account(register, 1, { role: 'hrCity', districtId: null }),
    hrLundby: await account(register, 2, { role: 'hrDistrict', districtId: lundby }),
    newcomer: await account(register, 3, { role: 'hrCity', districtId: null }, '2026-11-28'),
  }
}

async function account(
  register: RegisterDb,
  number: number,
  post: Post,
  passwordExpiresOn: string | null = null,
): Promise<{ readonly accountId: AccountId; readonly sessionId: string }> {
  const accountId = accountIdSchema.parse(String(number).padStart(32, '0'))
  await insertAccount(register, {
    ...post,
    accountId,
    email: `hr${number}@kommun.se`,
    name: `Person ${number}`,
    deactivatedOn: null,
    passwordExpiresOn,
    passwordHash: 'nobody’s',
  })
  return { accountId, sessionId: await beginSession(register, accountId, now) }
}
