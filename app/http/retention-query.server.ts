import type { SignedIn } from '~/domain/account/account'
import { maySeeDistrict, scopeOf } from '~/domain/account/scope'
import type { Language } from '~/domain/instrument/localised-text'
import {
  type DistrictId,
  districtIdSchema,
  type UnitId,
  unitIdSchema,
} from '~/domain/organisation/organisation'
import type { ReleaseScope } from '~/domain/release/scope-release'
import { notFound } from './guards.server'
import { languageOf } from './language.server'

/** What a page about leaving is asked for in its address, and for whose eyes. */
export type RetentionQuery = {
  readonly scope: ReleaseScope
  readonly language: Language
  readonly district?: DistrictId
  /** Of that district. */
  readonly unit?: UnitId
  readonly year?: string
  readonly period?: string
  /** A tenure band. */
  readonly tenure?: string
}

/** A district that the reader may not see is as unknown as one that is not there. */
export function retentionQuery(request: Request, account: SignedIn): RetentionQuery {
  const { searchParams } = new URL(request.url)
  const given = (name: string): string | undefined => searchParams.get(name) || undefined
  const asked = given('distrikt')
  const district = asked === undefined ? undefined : districtIdSchema.safeParse(asked)
  if (district !== undefined && (!district.success || !maySeeDistrict(account, district.data)))
    throw notFound()
  const unit = district === undefined ? undefined : unitIdSchema.safeParse(given('enhet')).data
  return {
    scope: scopeOf(account),
    language: languageOf(request),
    ...(district === undefined ? {} : { district: district.data }),
    ...(unit === undefined ? {} : { unit }),
    ...(given('ar') === undefined ? {} : { year: given('ar') }),
    ...(given('period') === undefined ? {} : { period: given('period') }),
    ...(given('tid') === undefined ? {} : { tenure: given('tid') }),
  }
}
