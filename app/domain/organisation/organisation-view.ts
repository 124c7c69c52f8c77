import type { District, Organisation } from './organisation'

/** A district or unit as a row of a table. */
export type EntryRow = {
  readonly id: string
  readonly name: string
  readonly validFrom: string
  readonly validTo: string | null
  /** The names of those who took over. */
  readonly successors: readonly string[]
}

export type DistrictRows = { readonly district: EntryRow; readonly units: readonly EntryRow[] }

/** Districts with their units, by when they are there. Each in the city's own order. */
export type OrganisationView = {
  readonly municipality: string
  readonly current: readonly DistrictRows[]
  readonly coming: readonly DistrictRows[]
  readonly ended: readonly DistrictRows[]
}

export function organisationView(organisation: Organisation, today: string): OrganisationView {
  const rows = organisation.districts.map((district) => districtRows(organisation, district))
  const isOver = ({ district }: DistrictRows): boolean =>
    district.validTo !== null && district.validTo < today
  return {
    municipality: organisation.municipality,
    current: rows.filter((row) => !isOver(row) && row.district.validFrom <= today),
    coming: rows.filter((row) => !isOver(row) && row.district.validFrom > today),
    ended: rows.filter(isOver),
  }
}

function districtRows({ districts, units }: Organisation, district: District): DistrictRows {
  const districtNames = new Map<string, string>(districts.map(({ districtId, name }) => [districtId, name]))
  const unitNames = new Map<string, string>(units.map(({ unitId, name }) => [unitId, name]))
  const row = (
    id: string,
    { name, validFrom, validTo, successors }: Omit<EntryRow, 'id'>,
    names: ReadonlyMap<string, string>,
  ): EntryRow => ({
    id,
    name,
    validFrom,
    validTo,
    successors: successors.map((successor) => names.get(successor) ?? successor),
  })
  return {
    district: row(district.districtId, district, districtNames),
    units: units
      .filter(({ districtId }) => districtId === district.districtId)
      .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
      .map((unit) => row(unit.unitId, unit, unitNames)),
  }
}
