import type { DistrictId } from '../organisation/organisation'
import type { Post } from './account'

/** How much of a release somebody may read: everything, or one district and the city's total. */
export type Scope =
  { readonly role: 'hrCity' } | { readonly role: 'hrDistrict'; readonly districtId: DistrictId }

export function scopeOf(account: Post): Scope {
  return account.role === 'hrCity'
    ? { role: 'hrCity' }
    : { role: 'hrDistrict', districtId: account.districtId }
}

export function maySeeDistrict(account: Post, districtId: string): boolean {
  return account.role === 'hrCity' || account.districtId === districtId
}
