import type { District, Organisation, Unit } from './organisation'
import type { Level } from './organisation-entry'
import type { Subject } from './organisation-fault'

/** What districts and units have in common. */
export type DatedEntry = {
  readonly level: Level
  readonly id: string
  readonly name: string
  readonly validFrom: string
  readonly validTo: string | null
  readonly successors: readonly string[]
}

export function datedDistrict({ districtId, name, validFrom, validTo, successors }: District): DatedEntry {
  return { level: 'district', id: districtId, name, validFrom, validTo, successors }
}

export function datedUnit({ unitId, name, validFrom, validTo, successors }: Unit): DatedEntry {
  return { level: 'unit', id: unitId, name, validFrom, validTo, successors }
}

export function subjectOf({ level, id, name }: DatedEntry): Subject {
  return { level, id, name }
}

export function datedEntries(organisation: Pick<Organisation, 'districts' | 'units'>): readonly DatedEntry[] {
  return [...organisation.districts.map(datedDistrict), ...organisation.units.map(datedUnit)]
}
