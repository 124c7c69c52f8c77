import { isValidOn, type Organisation } from './organisation'
import type { Level } from './organisation-entry'

type Option = { readonly value: string; readonly label: string }

/** What the form about a district or unit offers to choose from. */
export type EntryOptions = {
  readonly districts: readonly Option[]
  /** Who may take over: all others of the level that have not ended before today. */
  readonly successors: readonly Option[]
}

export function entryOptions(
  { districts, units }: Organisation,
  about: {
    readonly level: Level
    readonly id: string
    readonly chosen: readonly string[]
    readonly today: string
  },
): EntryOptions {
  const { level, id, chosen, today } = about
  const names = new Map(districts.map(({ districtId, name }) => [districtId, name]))
  const entries =
    level === 'district'
      ? districts.map((district) => ({ ...district, id: district.districtId, label: district.name }))
      : units.map((unit) => ({
          ...unit,
          id: unit.unitId,
          label: `${names.get(unit.districtId) ?? unit.districtId}: ${unit.name}`,
        }))
  return {
    districts: districts
      .filter((district) => district.validTo === null || isValidOn(district, today))
      .map(({ districtId, name }) => ({ value: districtId, label: name })),
    successors: entries
      .filter((entry) => entry.id !== id)
      .filter((entry) => chosen.includes(entry.id) || entry.validTo === null || entry.validTo >= today)
      .map((entry) => ({ value: entry.id, label: entry.label })),
  }
}
