import type { Organisation } from '../organisation/organisation'

type Placed = { readonly name: string; readonly districtId: string | null; readonly unitId: string | null }

/** Name, unit and district: as much as is known of where somebody is reached. */
export function addressLines(
  { name, districtId, unitId }: Placed,
  { districts, units }: Pick<Organisation, 'districts' | 'units'>,
): readonly string[] {
  const unit = units.find((one) => one.unitId === unitId)?.name
  const district = districts.find((one) => one.districtId === districtId)?.name
  return [name, unit, district].filter((line) => line !== undefined)
}

/** As letters are handed out: by district in the city's own order, by unit, by name. */
export function inLetterOrder<Person extends Placed>(
  people: readonly Person[],
  { districts, units }: Pick<Organisation, 'districts' | 'units'>,
): readonly Person[] {
  const positions = new Map<string, number>(districts.map((one, place) => [one.districtId, place]))
  const names = new Map<string, string>(units.map((one) => [one.unitId, one.name]))
  const position = ({ districtId }: Placed): number => positions.get(districtId ?? '') ?? districts.length
  const unit = ({ unitId }: Placed): string => names.get(unitId ?? '') ?? ''
  return people.toSorted(
    (a, b) =>
      position(a) - position(b) || unit(a).localeCompare(unit(b), 'sv') || a.name.localeCompare(b.name, 'sv'),
  )
}
