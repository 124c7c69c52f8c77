import { createHash } from 'node:crypto'
import type { RegisterDb } from '#db/connect'
import type { Organisation } from '~/domain/organisation/organisation'
import { organisationChanges } from '~/domain/organisation/organisation-change'
import {
  getOrganisation,
  lockOrganisation,
  replaceDistricts,
  replaceMunicipality,
  replaceUnits,
} from '~/repositories/organisation-repository.server'

/** Recognises the state of the organisation that somebody has looked at. */
export function organisationFingerprint(organisation: Organisation): string {
  return createHash('sha256').update(JSON.stringify(organisation)).digest('base64url')
}

/**
 * Reads the organisation, lets `decide` say what it is to be, and stores just what differs: in one transaction,
 * one at a time. Within a transaction of the caller's when there is one.
 */
export function storeOrganisation<Verdict extends { readonly ok: boolean }>(
  db: RegisterDb,
  decide: (current: Organisation) => Verdict & ({ readonly ok: false } | { readonly next: Organisation }),
): Promise<Verdict> {
  const store = async (trx: RegisterDb): Promise<Verdict> => {
    await lockOrganisation(trx)
    const current = await getOrganisation(trx)
    const verdict = decide(current)
    if ('next' in verdict) await storeDifference(trx, current, verdict.next)
    return verdict
  }
  return db.isTransaction ? store(db) : db.transaction().execute(store)
}

async function storeDifference(db: RegisterDb, current: Organisation, next: Organisation): Promise<void> {
  const changed = new Set(organisationChanges(current, next).map(({ level, id }) => `${level} ${id}`))
  if (changed.has('municipality '))
    await replaceMunicipality(db, { name: next.municipality, isDemo: next.isDemo })
  await replaceDistricts(
    db,
    next.districts.filter(({ districtId }) => changed.has(`district ${districtId}`)),
  )
  await replaceUnits(
    db,
    next.units.filter(({ unitId }) => changed.has(`unit ${unitId}`)),
  )
}
