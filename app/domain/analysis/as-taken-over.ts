import type { DistrictId, Organisation, UnitId } from '../organisation/organisation'
import { lineageOf, solePredecessors } from '../organisation/predecessors'
import type { AnalysedCell, Analysis } from './analysis'

/**
 * An earlier wave as the present one names its districts and units: where a district has taken over another whole, the
 * earlier figures are its own past. Nothing is added up: what was split or merged has no past here.
 */
export function asTakenOver(
  earlier: Analysis,
  current: Analysis,
  { districts, units }: Pick<Organisation, 'districts' | 'units'>,
): Analysis {
  const districtNames = newNames(
    earlier.districts.map(({ cell, kind }) => ({ id: cell.districtId, kind })),
    current.districts.map(({ cell, kind }) => ({ id: cell.districtId, kind })),
    solePredecessors(districts.map(({ districtId, successors }) => ({ id: districtId, successors }))),
  )
  const unitNames = newNames(
    earlier.units.map(({ cell, kind }) => ({ id: cell.unitId, kind })),
    current.units.map(({ cell, kind }) => ({ id: cell.unitId, kind })),
    solePredecessors(units.map(({ unitId, successors }) => ({ id: unitId, successors }))),
  )
  if (districtNames.size + unitNames.size === 0) return earlier
  const key = JSON.stringify([[...districtNames], [...unitNames]])
  const known = kept.get(earlier) ?? new Map<string, Analysis>()
  kept.set(earlier, known)
  const named = known.get(key) ?? renamed(earlier, districtNames, unitNames)
  known.set(key, named)
  return named
}

/** What was renamed alike is the same object again: what is worked out from it is kept by it. */
const kept = new WeakMap<Analysis, Map<string, Analysis>>()

function renamed(
  earlier: Analysis,
  districtNames: ReadonlyMap<DistrictId, DistrictId>,
  unitNames: ReadonlyMap<UnitId, UnitId>,
): Analysis {
  const taken = new Set<string>([...districtNames.values(), ...unitNames.values()])
  const named = (id: DistrictId): DistrictId => districtNames.get(id) ?? id
  return {
    ...earlier,
    districts: earlier.districts.flatMap((group) => {
      const { districtId } = group.cell
      if (districtId === null) return [group]
      const isTaken = taken.has(districtId)
      return isTaken ? [] : [{ ...group, cell: { ...group.cell, districtId: named(districtId) } }]
    }),
    units: earlier.units.flatMap((group) => {
      const { unitId, districtId } = group.cell
      if (taken.has(unitId)) return []
      const cell = { ...group.cell, unitId: unitNames.get(unitId) ?? unitId, districtId: named(districtId) }
      return [{ ...group, cell }]
    }),
  }
}

type Named<Id> = { readonly id: Id | null; readonly kind: AnalysedCell['kind'] }

/** By the earlier name the present one. Who is there under both names has not taken over anything yet. */
function newNames<Id extends string>(
  earlier: readonly Named<Id>[],
  current: readonly Named<Id>[],
  predecessors: ReadonlyMap<Id, Id>,
): ReadonlyMap<Id, Id> {
  const there = (groups: readonly Named<Id>[]): ReadonlySet<Id | null> =>
    new Set(groups.flatMap(({ id, kind }) => (kind === 'empty' ? [] : [id])))
  const [before, now] = [there(earlier), there(current)]
  const names = [...now].flatMap((id): (readonly [Id, Id])[] => {
    if (id === null || before.has(id)) return []
    const predecessor = lineageOf(predecessors, id).find((one) => before.has(one) && !now.has(one))
    return predecessor === undefined ? [] : [[predecessor, id]]
  })
  return new Map(names)
}
