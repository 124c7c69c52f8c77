import type { Release } from '../release/release'
import { cellKey, type Cell } from '../rollup/cell'
import type { Moments } from '../statistics/moments'
import type { Comparison, ScaleEstimate } from './analysis'
import { compareFamily } from './compare-family'
import { estimateScale } from './estimate-scale'

/** A group whose intention to stay has fallen between two waves. */
export type FallingStay = {
  readonly cell: Cell
  readonly estimate: ScaleEstimate
  readonly previous: ScaleEstimate
  /** The earlier wave is the reference: negative. */
  readonly comparison: Comparison
}

export type FallingStays = {
  readonly signals: readonly FallingStay[]
  /** How many groups were compared. */
  readonly looked: number
}

export const leastFall = 10

const groupings = ['city', 'district', 'unit'] as const

/**
 * Where the stay index has fallen by ten points or more between two released waves, supported after Benjamini–Hochberg
 * (domain file 2.4); the city, its districts and its units are a family each. Ten answers at least in both waves. The
 * waves are taken as two groups of persons (Welch). The largest fall first.
 */
export function fallingStays(previous: Release, current: Release, scale: string): FallingStays {
  const compared = groupings.flatMap((grouping) => {
    const before = momentsIn(previous, grouping, scale)
    const pairs = [...momentsIn(current, grouping, scale)].flatMap(([key, { cell, moments }]) => {
      const reference = before.get(key)?.moments
      return reference === undefined ? [] : [{ key: { cell, moments, reference }, group: moments, reference }]
    })
    return [...compareFamily(pairs)].map(([pair, comparison]) => ({ ...pair, comparison }))
  })
  return {
    signals: compared
      .flatMap(({ cell, moments, reference, comparison }) => {
        const [estimate, earlier] = [estimateScale(moments), estimateScale(reference)]
        const hasFallen = comparison.difference <= -leastFall && comparison.isSupported
        return hasFallen && estimate !== undefined && earlier !== undefined
          ? [{ cell, estimate, previous: earlier, comparison }]
          : []
      })
      .toSorted((a, b) => a.comparison.difference - b.comparison.difference),
    looked: compared.length,
  }
}

function momentsIn(
  { cells }: Release,
  grouping: (typeof groupings)[number],
  scale: string,
): ReadonlyMap<string, { readonly cell: Cell; readonly moments: Moments }> {
  return new Map(
    cells.flatMap((released) => {
      const { cell } = released
      const own = released.kind === 'shown' ? released.scales[scale] : undefined
      const isStated = !('districtId' in cell) || cell.districtId !== null
      return cell.grouping === grouping && isStated && own?.kind === 'shown'
        ? [[cellKey(cell), { cell, moments: own.moments }] as const]
        : []
    }),
  )
}
