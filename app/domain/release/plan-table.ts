import type { DistrictId } from '../organisation/organisation'
import type { Cell } from '../rollup/cell'
import { leftOver, type GroupOf, type PlannedGroup } from './planned-group'

/** A crossing: rows and columns each add up to a group that is told of itself. `undefined` = nobody, and no cell. */
export type PlannedTable = readonly (readonly (PlannedGroup | undefined)[])[]

/**
 * Districts crossed with roles or tenure bands. People whose district, or whose role, is not stated make up a row and
 * a column of their own, so that the table adds up to both its margins.
 */
export function planTable(
  districts: readonly PlannedGroup[],
  columns: readonly PlannedGroup[],
  groupOf: GroupOf,
): PlannedTable {
  const stated = columns.filter((column) => column.cell !== null)
  const notStated = columns.find((column) => column.cell === null)
  const isStated = (district: PlannedGroup) => districtOf(district) !== null
  const withLast = (district: PlannedGroup, row: readonly (PlannedGroup | undefined)[]) =>
    notStated === undefined ? row : [...row, leftOver(district, row.filter(isGroup), [district, notStated])]

  const named = districts
    .filter(isStated)
    .map((district) => stated.map((column) => groupOf(crossing(district, column), [district, column])))
  const rest = (column: PlannedGroup, at: number, district: PlannedGroup) =>
    leftOver(column, named.map((row) => row[at]).filter(isGroup), [district, column])

  return [
    ...districts.filter(isStated).map((district, at) => withLast(district, named[at] ?? [])),
    ...districts
      .filter((district) => !isStated(district))
      .map((district) =>
        withLast(
          district,
          stated.map((column, at) => rest(column, at, district)),
        ),
      ),
  ]
}

function isGroup(group: PlannedGroup | undefined): group is PlannedGroup {
  return group !== undefined
}

function districtOf({ cell }: PlannedGroup): DistrictId | null {
  return cell?.grouping === 'district' ? cell.districtId : null
}

function crossing(district: PlannedGroup, { cell }: PlannedGroup): Cell {
  const districtId = districtOf(district)
  if (districtId !== null && cell?.grouping === 'role') {
    return { grouping: 'districtRole', districtId, role: cell.role }
  }
  if (districtId !== null && cell?.grouping === 'tenure') {
    return { grouping: 'districtTenure', districtId, tenureBand: cell.tenureBand }
  }
  throw new Error('only districts are crossed, and only with roles or tenure bands')
}
