import { findDistrict, findUnit } from '../organisation/find-district'
import type { District, Organisation, Unit } from '../organisation/organisation'
import { districtIdSchema, unitIdSchema } from '../organisation/organisation'
import { suggestCode } from '../organisation/suggest-code'
import { readDateCell } from '../table/date-cell'
import { pickColumns } from '../table/pick-columns'
import type { Table } from '../table/table'
import { meant } from './read-place'
import { columnsBy, type SpellMapping } from './spell-mapping'

/**
 * The organisation with the districts and units that a file of employments names and it does not hold. Their codes are
 * made from their names; they are there from the first day that the file knows. A unit is added only beside its district.
 */
export function withNamedPlaces(
  organisation: Organisation,
  table: Table,
  mapping: SpellMapping,
): Organisation {
  const picked = pickColumns(table, columnsBy(mapping))
  if (!picked.ok) return organisation
  const days = picked.records.flatMap(({ values }) => {
    const day = readDateCell(values.hired ?? '')
    return day.ok ? [day.date] : []
  })
  const dated = {
    validFrom: days.reduce((first, day) => (day < first ? day : first), days[0] ?? '2000-01-01'),
    validTo: null,
    successors: [],
  }
  const districts: District[] = [...organisation.districts]
  const units: Unit[] = [...organisation.units]
  const seen = new Set<string>()
  for (const { values } of picked.records) {
    const names = {
      district: meant(values.district ?? '', mapping.values.district),
      unit: meant(values.unit ?? '', mapping.values.unit),
    }
    const key = JSON.stringify(names)
    if (names.district === '' || seen.has(key)) continue
    seen.add(key)
    const district = findDistrict(districts, names.district)
    const districtId = district.ok
      ? district.entry.districtId
      : districtIdSchema.safeParse(suggestCode(names.district)).data
    if (districtId === undefined) continue
    if (!district.ok && district.reason === 'unknown') {
      const position = Math.max(0, ...districts.map((one) => one.position)) + 1
      districts.push({ districtId, name: names.district, position, ...dated })
    }
    const unitId = unitIdSchema.safeParse(suggestCode(names.unit)).data
    if (unitId !== undefined && isNew(units, names.unit, unitId))
      units.push({ unitId, districtId, name: names.unit, ...dated })
  }
  return { ...organisation, districts, units }
}

function isNew(units: readonly Unit[], name: string, unitId: string): boolean {
  const found = findUnit(units, name)
  return !found.ok && found.reason === 'unknown' && units.every((unit) => unit.unitId !== unitId)
}
