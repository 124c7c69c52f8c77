import type { Release, ReleasedCell } from '../release/release'
import { cellKey, type Cell } from '../rollup/cell'
import { indexScale } from '../rollup/rollup'
import { subtractMoments, type Moments } from '../statistics/moments'
import type { Comparison } from './analysis'
import { compareFamily } from './compare-family'
import { referenceGroup, shownMoments } from './reference-group'

/** Comparisons by cell and scale. */
export type Comparisons = {
  readonly count: number
  readonly of: (cell: Cell, scale: string) => Comparison | undefined
}

/**
 * Every district against all other districts together: on the focus areas one family, on the index another. Every
 * unit against the rest of its district, on the index: a third.
 */
export function compareWithRest(release: Release, areas: readonly string[]) {
  const districts = release.cells.filter(
    ({ cell }) => cell.grouping === 'district' && cell.districtId !== null,
  )
  const reference = new Map(
    [...areas, indexScale].map((scale) => {
      const group = referenceGroup(release, scale)
      return [scale, group.kind === 'shown' ? group.moments : undefined]
    }),
  )
  const ofAll = (_cell: Cell, scale: string) => reference.get(scale)
  return {
    areas: compareEach(districts, areas, ofAll),
    index: compareEach(districts, [indexScale], ofAll),
    units: compareEach(
      release.cells.filter(({ cell }) => cell.grouping === 'unit'),
      [indexScale],
      districtMoments(districts),
    ),
  }
}

type WholeOf = (cell: Cell, scale: string) => Moments | undefined

function districtMoments(districts: readonly ReleasedCell[]): WholeOf {
  const byKey = new Map(districts.map((district) => [cellKey(district.cell), district]))
  return (cell, scale) => {
    if (cell.grouping !== 'unit') return undefined
    return shownMoments(byKey.get(cellKey({ grouping: 'district', districtId: cell.districtId })), scale)
  }
}

/** The cells against what is left of their whole without them; one family. */
function compareEach(
  cells: readonly ReleasedCell[],
  scales: readonly string[],
  wholeOf: WholeOf,
): Comparisons {
  const nameOf = (cell: Cell, scale: string) => `${cellKey(cell)} ${scale}`
  const pairs = cells.flatMap((cell) =>
    scales.flatMap((scale) => {
      const group = shownMoments(cell, scale)
      const whole = wholeOf(cell.cell, scale)
      if (group === undefined || whole === undefined) return []
      return [{ key: nameOf(cell.cell, scale), group, reference: subtractMoments(whole, group) }]
    }),
  )
  const family = compareFamily(pairs)
  return { count: family.size, of: (cell, scale) => family.get(nameOf(cell, scale)) }
}
