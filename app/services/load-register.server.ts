import type { RegisterDb } from '#db/connect'
import type { DistrictId } from '~/domain/organisation/organisation'
import { groupBy } from '~/domain/register/group-by'
import type { DistrictRegister, Register } from '~/domain/register/register'
import { findRegisterState, listRevisions } from '~/repositories/register-log-repository.server'
import {
  findFirstLeaving,
  listContextFigures,
  listHeadCounts,
  listSpells,
} from '~/repositories/register-repository.server'

const kept = new WeakMap<RegisterDb, Map<DistrictId, DistrictRegister>>()

/**
 * The employment register; `undefined` until one has been brought in. A district that has not changed is the same object
 * as before: it is neither read nor computed again. For services that count and disclose, never for pages.
 */
export async function loadRegister(db: RegisterDb): Promise<Register | undefined> {
  const state = await findRegisterState(db)
  if (state === undefined) return undefined
  const revisions = await listRevisions(db)
  const known = kept.get(db) ?? new Map<DistrictId, DistrictRegister>()
  kept.set(db, known)
  const changed = [...revisions].filter(([id, revision]) => known.get(id)?.revision !== revision)
  for (const district of await readDistricts(db, new Map(changed))) known.set(district.districtId, district)
  const { asOf } = state
  const completeFrom = state.completeFrom ?? yearStart((await findFirstLeaving(db)) ?? asOf, asOf)
  const districts = [...revisions.keys()].flatMap((id) => known.get(id) ?? [])
  return { asOf, completeFrom, districts: new Map(districts.map((one) => [one.districtId, one])) }
}

/** The first day of the year; of the register's own year when the first leaver is yet to leave. */
function yearStart(firstLeaving: string, asOf: string): string {
  const day = firstLeaving < asOf ? firstLeaving : asOf
  return `${day.slice(0, 4)}-01-01`
}

async function readDistricts(
  db: RegisterDb,
  revisions: ReadonlyMap<DistrictId, number>,
): Promise<readonly DistrictRegister[]> {
  const ids = [...revisions.keys()]
  const spells = groupBy(await listSpells(db, ids), ({ districtId }) => districtId)
  const headCounts = groupBy(await listHeadCounts(db, ids), ({ districtId }) => districtId)
  const context = groupBy(await listContextFigures(db, ids), ({ districtId }) => districtId)
  return [...revisions].map(([districtId, revision]) => ({
    districtId,
    revision,
    spells: spells.get(districtId) ?? [],
    headCounts: headCounts.get(districtId) ?? [],
    context: context.get(districtId) ?? [],
  }))
}
