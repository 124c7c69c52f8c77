import type { DistrictId, UnitId } from '../organisation/organisation'

/** Whom a figure of the register is about. */
export type RetentionArea =
  | { readonly grouping: 'city' }
  | { readonly grouping: 'district'; readonly districtId: DistrictId }
  | { readonly grouping: 'unit'; readonly districtId: DistrictId; readonly unitId: UnitId }
  | { readonly grouping: 'role'; readonly role: string }

/** Those who were hired in one calendar year. */
export type HiringCohort = { readonly grouping: 'cohort'; readonly hiredIn: number }

/** A stable name of an area: "city", "district:angered", "unit:angered-1", "role:utredning", "cohort:2024". */
export function areaKey(area: RetentionArea | HiringCohort): string {
  switch (area.grouping) {
    case 'city':
      return 'city'
    case 'district':
      return `district:${area.districtId}`
    case 'unit':
      return `unit:${area.unitId}`
    case 'role':
      return `role:${area.role}`
    case 'cohort':
      return `cohort:${area.hiredIn}`
  }
}
