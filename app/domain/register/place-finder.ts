import { findDistrict, findUnit, type Found } from '../organisation/find-district'
import type { District, Organisation, Unit } from '../organisation/organisation'

/** Finds districts and units by code or name; the same word is looked up once, for files say the same thousands of times. */
export type PlaceFinder = {
  readonly district: (written: string) => Found<District>
  readonly unit: (written: string, district: District | undefined) => Found<Unit>
}

export function placeFinder({ districts, units }: Organisation): PlaceFinder {
  const known = new Map<string, Found<District>>()
  const knownUnits = new Map<string, Found<Unit>>()
  return {
    district: (written) => remembered(known, written, () => findDistrict(districts, written)),
    // A name may be used in several districts; a unit that is elsewhere is found too, to be named.
    unit: (written, district) =>
      remembered(knownUnits, `${district?.districtId ?? ''} ${written}`, () => {
        const own = units.filter((unit) => unit.districtId === district?.districtId)
        const found = findUnit(own, written)
        return found.ok ? found : findUnit(units, written)
      }),
  }
}

function remembered<Value>(known: Map<string, Value>, key: string, find: () => Value): Value {
  const before = known.get(key)
  if (before !== undefined) return before
  const value = find()
  known.set(key, value)
  return value
}
