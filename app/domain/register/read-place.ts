import type { District, Unit } from '../organisation/organisation'
import type { PlaceFinder } from './place-finder'
import type { PlaceFaultCode } from './spell-fault'

export type Place = { readonly district: District; readonly unit: Unit | undefined }

type PlaceColumn = 'district' | 'unit'
/** Any row that states a unit, a district, or both. */
type PlaceRow = {
  text(column: PlaceColumn): string
  blame(
    column: PlaceColumn,
    code: PlaceFaultCode,
    parameters: Readonly<Record<string, string | number>>,
  ): undefined
}
/** Value in the file → what it means. */
type PlaceWords = Readonly<Record<PlaceColumn, Readonly<Record<string, string>>>>

const asWritten: PlaceWords = { district: {}, unit: {} }

/** Where a row belongs; `undefined` when it does not say, or names what is not there. A unit knows its district. */
export function readPlace(row: PlaceRow, places: PlaceFinder, words = asWritten): Place | undefined {
  const writtenDistrict = meant(row.text('district'), words.district)
  const writtenUnit = meant(row.text('unit'), words.unit)
  if (writtenDistrict === '' && writtenUnit === '') return row.blame('unit', 'noPlace', {})
  const district = writtenDistrict === '' ? undefined : places.district(writtenDistrict)
  if (district?.ok === false) {
    const code = district.reason === 'unknown' ? 'unknownDistrict' : 'ambiguousDistrict'
    return row.blame('district', code, { given: row.text('district') })
  }
  if (writtenUnit === '') return district && { district: district.entry, unit: undefined }
  const unit = places.unit(writtenUnit, district?.entry)
  if (!unit.ok) {
    const code = unit.reason === 'unknown' ? 'unknownUnit' : 'ambiguousUnit'
    return row.blame('unit', code, { given: row.text('unit') })
  }
  const own = places.district(unit.entry.districtId)
  if (district !== undefined && unit.entry.districtId !== district.entry.districtId) {
    const names = { unit: unit.entry.name, district: district.entry.name }
    return row.blame('unit', 'unitInOtherDistrict', names)
  }
  return own.ok ? { district: own.entry, unit: unit.entry } : undefined
}

/** What a value of the file means by the mapping; itself when the mapping does not know it. */
export function meant(written: string, words: Readonly<Record<string, string>>): string {
  return words[written] ?? written
}
