import type { DistrictId, UnitId } from '../organisation/organisation'

/** How many a unit, or a district without units, says it employs at the end of a month. */
export type HeadCount = {
  readonly districtId: DistrictId
  readonly unitId: UnitId | null
  /** "2026-10". */
  readonly month: string
  readonly heads: number
}
