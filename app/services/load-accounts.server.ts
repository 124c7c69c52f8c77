import type { RegisterDb } from '#db/connect'
import type { AccountsView } from '~/domain/account/accounts-view'
import { isValidOn } from '~/domain/organisation/organisation'
import { listAccounts } from '~/repositories/account-repository.server'
import { getOrganisation } from '~/repositories/organisation-repository.server'

/** Who may sign in, and what the form for a new account offers. */
export async function loadAccounts(db: RegisterDb, today: string): Promise<AccountsView> {
  const { districts } = await getOrganisation(db)
  const names = new Map(districts.map(({ districtId, name }) => [districtId, name]))
  const accounts = await listAccounts(db)
  return {
    accounts: accounts.map(
      ({ accountId, name, email, role, districtId, deactivatedOn, passwordExpiresOn }) => ({
        accountId,
        name,
        email,
        role,
        district: districtId === null ? null : (names.get(districtId) ?? districtId),
        state: deactivatedOn !== null ? 'closed' : passwordExpiresOn !== null ? 'waiting' : 'open',
      }),
    ),
    districts: districts
      .filter((district) => isValidOn(district, today))
      .map(({ districtId, name }) => ({ districtId, name })),
  }
}
