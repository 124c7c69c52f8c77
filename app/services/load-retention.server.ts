import type { RegisterDb } from '#db/connect'
import type { DistrictRegister } from '~/domain/register/register'
import type { ReleaseScope } from '~/domain/release/scope-release'
import { type RegisterSpan, releaseRetention } from '~/domain/retention/release-retention'
import { registerYears } from '~/domain/retention/retention-period'
import type { RetentionRelease } from '~/domain/retention/retention-release'
import { retentionFor } from '~/domain/retention/scope-retention'
import { type DistrictTally, tallyDistrict } from '~/domain/retention/tally-district'
import { loadRegister } from './load-register.server'

type Kept<Value> = { readonly span: string; readonly value: Value }

const tallies = new WeakMap<DistrictRegister, Kept<DistrictTally>>()
const releases = new WeakMap<RegisterDb, Kept<RetentionRelease> & { readonly of: readonly DistrictTally[] }>()

/**
 * What may be told of the register, for these eyes; `undefined` until a register has been brought in. Counted again is only
 * what has changed: a district's tally is kept as long as its part of the register and the years stay the same.
 */
export async function loadRetention(
  db: RegisterDb,
  scope: ReleaseScope,
): Promise<RetentionRelease | undefined> {
  const register = await loadRegister(db)
  if (register === undefined) return undefined
  const { completeFrom, asOf } = register
  const span = { completeFrom, asOf, years: registerYears(completeFrom, asOf) }
  const counted = [...register.districts.values()].map((district) => tallyKept(district, span))
  const kept = releases.get(db)
  if (kept !== undefined && kept.span === textOf(span) && isSame(kept.of, counted))
    return retentionFor(kept.value, scope)
  const value = releaseRetention(counted, span)
  releases.set(db, { span: textOf(span), of: counted, value })
  return retentionFor(value, scope)
}

/** One district's counts, made anew when the district or the years are others than before. */
export function tallyKept(district: DistrictRegister, span: RegisterSpan): DistrictTally {
  const kept = tallies.get(district)
  if (kept?.span === textOf(span)) return kept.value
  const value = tallyDistrict(district, span.years)
  tallies.set(district, { span: textOf(span), value })
  return value
}

function textOf({ completeFrom, asOf }: RegisterSpan): string {
  return `${completeFrom} ${asOf}`
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at])
}
