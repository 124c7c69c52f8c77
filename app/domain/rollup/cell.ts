import type { DistrictId, UnitId } from '../organisation/organisation'

/**
 * A group that a figure may stand for. These groupings exist and no others (release plan, domain file 4.3 step 0).
 * `districtId: null` are those whose district is not stated (imported answers only).
 */
export type Cell =
  | { readonly grouping: 'city' }
  | { readonly grouping: 'district'; readonly districtId: DistrictId | null }
  | { readonly grouping: 'unit'; readonly districtId: DistrictId; readonly unitId: UnitId }
  | { readonly grouping: 'role'; readonly role: string }
  | { readonly grouping: 'tenure'; readonly tenureBand: string }
  | { readonly grouping: 'districtRole'; readonly districtId: DistrictId; readonly role: string }
  | { readonly grouping: 'districtTenure'; readonly districtId: DistrictId; readonly tenureBand: string }

export type Grouping = Cell['grouping']

/** A cell's name in tables and maps, stable and unique: "city", "district/centrum", "districtRole/centrum/utredning". */
export function cellKey(cell: Cell): string {
  switch (cell.grouping) {
    case 'city':
      return 'city'
    case 'district':
      return `district/${cell.districtId ?? ''}`
    case 'unit':
      return `unit/${cell.districtId}/${cell.unitId}`
    case 'role':
      return `role/${cell.role}`
    case 'tenure':
      return `tenure/${cell.tenureBand}`
    case 'districtRole':
      return `districtRole/${cell.districtId}/${cell.role}`
    case 'districtTenure':
      return `districtTenure/${cell.districtId}/${cell.tenureBand}`
  }
}
