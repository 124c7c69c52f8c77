import type { Organisation } from './organisation'

type Option = { readonly value: string; readonly label: string }

/** Districts and units that somebody may belong to from a day on, units named with their district. */
export function placesToChoose(
  { districts, units }: Organisation,
  from: string,
): { readonly districts: readonly Option[]; readonly units: readonly Option[] } {
  const names = new Map(districts.map(({ districtId, name }) => [districtId, name]))
  const isThere = ({ validTo }: { readonly validTo: string | null }): boolean =>
    validTo === null || validTo >= from
  return {
    districts: districts.filter(isThere).map(({ districtId, name }) => ({ value: districtId, label: name })),
    units: districts.flatMap(({ districtId }) =>
      units
        .filter((unit) => unit.districtId === districtId && isThere(unit))
        .map(({ unitId, name }) => ({ value: unitId, label: `${names.get(districtId) ?? ''}: ${name}` })),
    ),
  }
}
