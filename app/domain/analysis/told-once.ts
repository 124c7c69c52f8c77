import { cellKey, type Cell } from '../rollup/cell'
import { indexScale } from '../rollup/rollup'
import type { Signal } from './attention-list'

/**
 * What says the same at several levels is said once, where it belongs:
 *
 *   A change of the whole city is the city's. The districts that moved with it are named with it, and have the change as a
 *   signal of their own only when they moved further still, by as much as makes a signal.
 *   An index is the mean of its areas: it is told where none of the group's areas says the same.
 *   A unit that stands out the way its district does says no more than the district.
 */
export function toldOnce(signals: readonly Signal[], further: number): readonly Signal[] {
  const byName = new Map(signals.map((signal) => [nameOf(signal.kind, signal.cell, signal.scale), signal]))
  const find = (kind: Signal['kind'], cell: Cell, scale: string) => byName.get(nameOf(kind, cell, scale))
  const isCarriedBy = (signal: Signal, city: Signal | undefined) =>
    signal.cell.grouping === 'district' &&
    signal.versusPrevious !== undefined &&
    city?.versusPrevious !== undefined &&
    Math.abs(signal.versusPrevious.difference) < Math.abs(city.versusPrevious.difference) + further
  return signals.flatMap((signal): readonly Signal[] => {
    const { kind, cell, scale } = signal
    if (cell.grouping === 'city') {
      const carried = signals.filter(
        (one) => one.kind === kind && one.scale === scale && isCarriedBy(one, signal),
      )
      return [{ ...signal, alsoIn: carried.map((one) => one.cell) }]
    }
    if (scale === indexScale && isToldByItsAreas(signal, signals)) return []
    if (cell.grouping === 'unit') {
      const district = { grouping: 'district', districtId: cell.districtId } as const
      return find(kind, district, scale) === undefined ? [signal] : []
    }
    if (!isCarriedBy(signal, find(kind, { grouping: 'city' }, scale))) return [signal]
    const { versusPrevious: _, ...level } = signal
    return level.versusRest === undefined ? [] : [level]
  })
}

function isToldByItsAreas({ kind, cell }: Signal, signals: readonly Signal[]): boolean {
  const key = cellKey(cell)
  return signals.some((one) => one.kind === kind && one.scale !== indexScale && cellKey(one.cell) === key)
}

function nameOf(kind: Signal['kind'], cell: Cell, scale: string): string {
  return `${kind} ${cellKey(cell)} ${scale}`
}
