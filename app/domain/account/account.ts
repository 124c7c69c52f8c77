import { z } from 'zod'
import { type DistrictId, districtIdSchema } from '../organisation/organisation'

export const accountIdSchema = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand<'AccountId'>()
export type AccountId = z.infer<typeof accountIdSchema>

export const roles = ['hrCity', 'hrDistrict'] as const
export const roleSchema = z.enum(roles)
export type Role = z.infer<typeof roleSchema>

/** What a person may see and do. HR of a district always has its district, HR of the city never one. */
export type Post =
  | { readonly role: 'hrCity'; readonly districtId: null }
  | { readonly role: 'hrDistrict'; readonly districtId: DistrictId }

export const postSchema = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('hrCity'), districtId: z.null() }),
  z.strictObject({ role: z.literal('hrDistrict'), districtId: districtIdSchema }),
])

/** Somebody of HR who may sign in. */
export type Account = Post & {
  readonly accountId: AccountId
  /** In small letters; unique. */
  readonly email: string
  readonly name: string
  /** ISO date; `null` = may sign in. */
  readonly deactivatedOn: string | null
  /** ISO date of a temporary password, to be changed at the first sign-in; `null` = the person's own. */
  readonly passwordExpiresOn: string | null
}

/** What of an account a guard hands to a route. */
export type SignedIn = Post & { readonly accountId: AccountId; readonly name: string }
