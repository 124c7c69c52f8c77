import type { Background } from '../invitation/background'
import type { Cell } from './cell'

/** The cells that a person with this background counts in: one of each grouping that is known about them. */
export function cellsOf({ districtId, unitId, role, tenureBand }: Background): readonly Cell[] {
  const cells: Cell[] = [{ grouping: 'city' }, { grouping: 'district', districtId }]
  if (role !== null) cells.push({ grouping: 'role', role })
  if (tenureBand !== null) cells.push({ grouping: 'tenure', tenureBand })
  if (districtId === null) return cells
  if (unitId !== null) cells.push({ grouping: 'unit', districtId, unitId })
  if (role !== null) cells.push({ grouping: 'districtRole', districtId, role })
  if (tenureBand !== null) cells.push({ grouping: 'districtTenure', districtId, tenureBand })
  return cells
}
