import {
  type District,
  type DistrictId,
  isValidOn,
  type Organisation,
  type Unit,
  type UnitId,
} from '../organisation/organisation'
import type { Employee } from './employee'

/**
 * Where somebody belongs on a day, also when the list is older than the organisation: by way of those who took over,
 * for as long as there is one of them. A unit that was split says no unit. `undefined`: not even the district is there.
 */
export function placeOn(
  { districts, units }: Pick<Organisation, 'districts' | 'units'>,
  { districtId, unitId }: Pick<Employee, 'districtId' | 'unitId'>,
  date: string,
): { readonly districtId: DistrictId; readonly unitId: UnitId | null } | undefined {
  const unitsById = new Map(units.map((one) => [one.unitId, one]))
  const unit = unitId === null ? undefined : takenOverBy(unitsById, unitId, date)
  if (unit !== undefined) return { districtId: unit.districtId, unitId: unit.unitId }
  const districtsById = new Map(districts.map((one) => [one.districtId, one]))
  const district = takenOverBy(districtsById, districtId, date)
  return district && { districtId: district.districtId, unitId: null }
}

function takenOverBy<Id, Entry extends (District | Unit) & { readonly successors: readonly Id[] }>(
  entries: ReadonlyMap<Id, Entry>,
  id: Id,
  date: string,
): Entry | undefined {
  const seen = new Set<Id>()
  let entry = entries.get(id)
  while (entry !== undefined && !isValidOn(entry, date)) {
    const [successor, ...others] = entry.successors
    if (successor === undefined || others.length > 0 || seen.has(successor)) return undefined
    seen.add(successor)
    entry = entries.get(successor)
  }
  return entry
}

/** The places themselves and all who took over from them, however far down. */
export function placesAndSuccessors(
  { districts, units }: Pick<Organisation, 'districts' | 'units'>,
  places: readonly string[],
): ReadonlySet<string> {
  const successors = new Map<string, readonly string[]>([
    ...districts.map((one) => [one.districtId, one.successors] as const),
    ...units.map((one) => [one.unitId, one.successors] as const),
  ])
  const meant = new Set(places)
  for (const place of meant) for (const successor of successors.get(place) ?? []) meant.add(successor)
  return meant
}
