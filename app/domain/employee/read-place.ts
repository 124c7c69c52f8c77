import { findDistrict, findUnit } from '../organisation/find-district'
import { type District, isValidOn, type Organisation, type Unit } from '../organisation/organisation'
import type { EmployeeRow } from './read-employee'
import type { Employee } from './employee'

export type PlaceFaultCode =
  /** Parameters given, date. */
  | 'unknownDistrict'
  | 'ambiguousDistrict'
  | 'unknownUnit'
  | 'ambiguousUnit'
  /** Neither a unit nor a district. */
  | 'noPlace'
  /** Parameters given, to, successors (names, "" for none). */
  | 'unitEnded'

/** Where somebody works on a day: by the unit, by the district, or by both where several units have one name. */
export function readPlace(
  row: EmployeeRow,
  { districts, units }: Organisation,
  date: string,
): Pick<Employee, 'districtId' | 'unitId'> | undefined {
  const writtenUnit = row.text('unit')
  const writtenDistrict = row.text('district')
  if (writtenUnit === '' && writtenDistrict === '') return row.blame('unit', 'noPlace')
  const district = writtenDistrict === '' ? undefined : readDistrict(row, districts, date)
  if (writtenDistrict !== '' && district === undefined) return undefined
  if (writtenUnit === '') return district && { districtId: district.districtId, unitId: null }
  const inDistrict = units.filter(
    ({ districtId }) => district === undefined || districtId === district.districtId,
  )
  const found = findUnit(
    inDistrict.filter((unit) => isValidOn(unit, date)),
    writtenUnit,
  )
  if (found.ok) return { districtId: found.entry.districtId, unitId: found.entry.unitId }
  const ended = findUnit(inDistrict, writtenUnit)
  if (found.reason === 'unknown' && ended.ok && ended.entry.validTo !== null && ended.entry.validTo < date)
    return row.blame('unit', 'unitEnded', {
      given: writtenUnit,
      to: ended.entry.validTo,
      successors: namesOf(ended.entry, units),
    })
  const code = found.reason === 'unknown' ? 'unknownUnit' : 'ambiguousUnit'
  return row.blame('unit', code, { given: writtenUnit, date })
}

function readDistrict(row: EmployeeRow, districts: readonly District[], date: string): District | undefined {
  const given = row.text('district')
  const found = findDistrict(
    districts.filter((district) => isValidOn(district, date)),
    given,
  )
  if (found.ok) return found.entry
  return row.blame('district', found.reason === 'unknown' ? 'unknownDistrict' : 'ambiguousDistrict', {
    given,
    date,
  })
}

function namesOf({ successors }: Unit, units: readonly Unit[]): string {
  return units
    .filter(({ unitId }) => successors.includes(unitId))
    .map(({ name }) => name)
    .join(', ')
}
