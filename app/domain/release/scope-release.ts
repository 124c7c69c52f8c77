import type { DistrictId } from '../organisation/organisation'
import type { Cell } from '../rollup/cell'
import type { Release } from './release'

/** Whose eyes a release is for. */
export type ReleaseScope =
  { readonly role: 'hrCity' } | { readonly role: 'hrDistrict'; readonly districtId: DistrictId }

/** A district's HR sees its own district, the units and crossings in it, and the city's total. */
export function isInScope(cell: Cell, scope: ReleaseScope): boolean {
  if (scope.role === 'hrCity' || cell.grouping === 'city') return true
  return 'districtId' in cell && cell.districtId === scope.districtId
}

/**
 * The part of a release that these eyes may see. A part of what is safe as a whole is safe, so nobody is given away;
 * but the city less one's own district is all the others together, and in a city of two districts that is the other.
 */
export function releaseFor(release: Release, scope: ReleaseScope): Release {
  return { ...release, cells: release.cells.filter(({ cell }) => isInScope(cell, scope)) }
}
