import type { DistrictId } from '../organisation/organisation'
import type { AccountId, Role } from './account'

/** One account as the page of accounts shows it. */
export type AccountRow = {
  readonly accountId: AccountId
  readonly name: string
  readonly email: string
  readonly role: Role
  /** `null` for HR of the city. */
  readonly district: string | null
  /** `waiting`: has not yet chosen a password of their own. */
  readonly state: 'open' | 'waiting' | 'closed'
}

export type AccountsView = {
  readonly accounts: readonly AccountRow[]
  /** Where HR of a district can be placed today. */
  readonly districts: readonly { readonly districtId: DistrictId; readonly name: string }[]
}
