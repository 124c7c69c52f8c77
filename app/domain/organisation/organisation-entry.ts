import type { DistrictId, UnitId } from './organisation'

export type Level = 'district' | 'unit'

/**
 * One row of an organisation file. `undefined`: the file does not say (the column is missing, or the cell under
 * valid-from is blank), and what is known already stays.
 */
type Dated<Id> = {
  readonly line: number
  readonly name: string
  readonly validFrom: string | undefined
  readonly validTo: string | null | undefined
  readonly successors: readonly Id[] | undefined
}

export type DistrictEntry = Dated<DistrictId> & {
  readonly level: 'district'
  readonly districtId: DistrictId
}
export type UnitEntry = Dated<UnitId> & {
  readonly level: 'unit'
  readonly unitId: UnitId
  /** The district's code or its name, as it was written. */
  readonly district: string | undefined
}
export type MunicipalityEntry = {
  readonly level: 'municipality'
  readonly line: number
  readonly name: string
}

export type OrganisationEntry = MunicipalityEntry | DistrictEntry | UnitEntry
