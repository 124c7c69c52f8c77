import type { Atom, Figures } from '../rollup/atom'
import { cellKey } from '../rollup/cell'
import { cellsOf } from '../rollup/cells-of'
import type { PlannedGroup } from './planned-group'

/** An atom and the groups of the plan that its people belong to. */
export type PlacedAtom = { readonly figures: Figures; readonly groups: readonly PlannedGroup[] }

/** Where the finest groups stand in the plan. Groups without a cell (role not stated) are never told and not named here. */
export function placeAtoms(groups: readonly PlannedGroup[], atoms: readonly Atom[]): readonly PlacedAtom[] {
  const named = new Map(
    groups.flatMap((group) => (group.cell === null ? [] : [[group.code, group] as const])),
  )
  return atoms.map(({ background, figures }) => ({
    figures,
    groups: cellsOf(background).flatMap((cell) => named.get(cellKey(cell)) ?? []),
  }))
}
