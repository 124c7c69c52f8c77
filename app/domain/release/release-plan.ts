import type { DistrictId, UnitId } from '../organisation/organisation'
import type { Count } from '../rollup/atom'
import { cellKey, type Cell, type Grouping } from '../rollup/cell'
import { byCell } from '../rollup/cell-order'
import { planTable, type PlannedTable } from './plan-table'
import { placeAtoms, type PlacedAtom } from './placed-atom'
import { groupsFrom, leftOver, type GroupOf, type PlannedGroup } from './planned-group'

/** The districts and units that exist in the wave, whether or not anybody answered. */
export type WaveOrganisation = {
  readonly districts: readonly DistrictId[]
  readonly units: readonly { readonly districtId: DistrictId; readonly unitId: UnitId }[]
}

/** Groups without a person in common that add up to their parent. */
export type PlannedFamily = { readonly parent: PlannedGroup; readonly children: readonly PlannedGroup[] }

/** Everything that may be told of a wave, and what adds up to what (domain file 4.3, step 0). */
export type ReleasePlan = {
  /** Parents before children. */
  readonly groups: readonly PlannedGroup[]
  /** Top-down. */
  readonly families: readonly PlannedFamily[]
  readonly tables: readonly PlannedTable[]
  /** Everybody, by whole background: what the audit works on. */
  readonly atoms: readonly PlacedAtom[]
}

export function planRelease({ rollup, atoms }: Count, organisation: WaveOrganisation): ReleasePlan {
  const groupOf = groupsFrom(rollup)
  const counted = rollup.map((cell) => cell.cell)
  const city = groupOf({ grouping: 'city' }, [])
  const districts = planFamily(
    city,
    [...districtCells(organisation), ...counted.filter(is('district'))],
    groupOf,
  )
  const roles = planFamily(city, counted.filter(is('role')), groupOf)
  const tenures = planFamily(city, counted.filter(is('tenure')), groupOf)
  const unitsOfAll = [...unitCells(organisation), ...counted.filter(is('unit'))]
  const units = districts.children.map((district) =>
    planFamily(
      district,
      unitsOfAll.filter((unit) => isIn(unit, district)),
      groupOf,
    ),
  )
  const families = [districts, roles, tenures, ...units].filter((family) => family.children.length > 0)
  const tables = [roles, tenures].map((columns) => planTable(districts.children, columns.children, groupOf))
  const crossings = tables.flat(2).filter((group) => group !== undefined)
  const groups = [city, ...families.flatMap((family) => family.children), ...crossings]
  return { groups, families, tables, atoms: placeAtoms(groups, atoms) }
}

/** The named children and, when they leave somebody out, those. A family without a name is none. */
function planFamily(parent: PlannedGroup, cells: readonly Cell[], groupOf: GroupOf): PlannedFamily {
  const distinct = [...new Map(cells.map((cell) => [cellKey(cell), cell])).values()].sort(byCell)
  const named = distinct.map((cell) => groupOf(cell, [parent]))
  const rest = named.length === 0 ? undefined : leftOver(parent, named, [parent])
  return { parent, children: rest === undefined ? named : [...named, rest] }
}

function is<G extends Grouping>(grouping: G) {
  return (cell: Cell): cell is Extract<Cell, { grouping: G }> => cell.grouping === grouping
}

type UnitCell = Extract<Cell, { grouping: 'unit' }>

function districtCells({ districts }: WaveOrganisation): Cell[] {
  return districts.map((districtId) => ({ grouping: 'district', districtId }))
}

function unitCells({ units }: WaveOrganisation): UnitCell[] {
  return units.map(({ districtId, unitId }) => ({ grouping: 'unit', districtId, unitId }))
}

function isIn(unit: UnitCell, { cell }: PlannedGroup): boolean {
  return cell?.grouping === 'district' && cell.districtId === unit.districtId
}
