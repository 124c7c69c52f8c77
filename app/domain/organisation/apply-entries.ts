import { findDistrict } from './find-district'
import type { District, Organisation, Unit } from './organisation'
import type { DistrictEntry, OrganisationEntry, UnitEntry } from './organisation-entry'
import type { OrganisationFault, OrganisationFaultCode } from './organisation-fault'

export type AppliedEntries = {
  readonly next: Organisation
  /** What an entry lacks to be put in; it is then left out of `next`. */
  readonly faults: readonly OrganisationFault[]
}

/** The organisation as it is once the rows are in it. What the rows do not mention stays as it is. */
export function applyEntries(current: Organisation, entries: readonly OrganisationEntry[]): AppliedEntries {
  const faults: OrganisationFault[] = []
  const blame = (entry: DistrictEntry | UnitEntry, code: OrganisationFaultCode, given = ''): undefined => {
    const id = entry.level === 'district' ? entry.districtId : entry.unitId
    faults.push({ subject: { level: entry.level, id, name: entry.name }, code, parameters: { given } })
    return undefined
  }

  const districts = new Map(current.districts.map((district) => [district.districtId, district]))
  for (const entry of entries) {
    if (entry.level !== 'district') continue
    const known = districts.get(entry.districtId)
    const validFrom = entry.validFrom ?? known?.validFrom ?? blame(entry, 'noValidFrom')
    if (validFrom === undefined) continue
    districts.set(entry.districtId, {
      districtId: entry.districtId,
      ...dated(entry, validFrom, known),
      successors: entry.successors ?? known?.successors ?? [],
      position: known?.position ?? nextPosition(districts),
    })
  }

  const units = new Map(current.units.map((unit) => [unit.unitId, unit]))
  for (const entry of entries) {
    if (entry.level !== 'unit') continue
    const known = units.get(entry.unitId)
    const validFrom = entry.validFrom ?? known?.validFrom ?? blame(entry, 'noValidFrom')
    const districtId = districtOf(entry, known, [...districts.values()], blame)
    if (validFrom === undefined || districtId === undefined) continue
    units.set(entry.unitId, {
      unitId: entry.unitId,
      districtId,
      ...dated(entry, validFrom, known),
      successors: entry.successors ?? known?.successors ?? [],
    })
  }

  const named = entries.find((entry) => entry.level === 'municipality')
  const next = {
    ...current,
    municipality: named?.name ?? current.municipality,
    districts: [...districts.values()],
    units: [...units.values()],
  }
  return { next, faults }
}

function dated(
  entry: DistrictEntry | UnitEntry,
  validFrom: string,
  known: District | Unit | undefined,
): Pick<District, 'name' | 'validFrom' | 'validTo'> {
  const validTo = entry.validTo === undefined ? (known?.validTo ?? null) : entry.validTo
  return { name: entry.name, validFrom, validTo }
}

function nextPosition(districts: ReadonlyMap<string, District>): number {
  return 1 + Math.max(0, ...[...districts.values()].map(({ position }) => position))
}

function districtOf(
  entry: UnitEntry,
  known: Unit | undefined,
  districts: readonly District[],
  blame: (entry: UnitEntry, code: OrganisationFaultCode, given?: string) => undefined,
): Unit['districtId'] | undefined {
  if (entry.district === undefined) return known?.districtId ?? blame(entry, 'noDistrict')
  const found = findDistrict(districts, entry.district)
  if (found.ok) return found.entry.districtId
  return blame(entry, found.reason === 'unknown' ? 'unknownDistrict' : 'ambiguousDistrict', entry.district)
}
