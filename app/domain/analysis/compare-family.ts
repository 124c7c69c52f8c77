import { benjaminiHochberg } from '../statistics/benjamini-hochberg'
import type { Moments } from '../statistics/moments'
import { welchComparison } from '../statistics/welch-comparison'
import type { Comparison } from './analysis'
import { estimateScale } from './estimate-scale'

/** A group and a reference that has no person in common with it. */
export type Pair<Key> = { readonly key: Key; readonly group: Moments; readonly reference: Moments }

/** The fewest on either side of a comparison (domain file 4.1). */
export const fewestCompared = 10

/** The share of false finds that is put up with among all finds of a family. */
const supportedBelow = 0.05

/**
 * All comparisons that answer one question of one wave, their p-values adjusted together. A pair with too few on
 * either side, or in which nobody differs from anybody, is not compared and does not count in the family.
 */
export function compareFamily<Key>(pairs: readonly Pair<Key>[]): ReadonlyMap<Key, Comparison> {
  const compared = pairs.flatMap((pair) => {
    const comparison = comparePair(pair)
    return comparison === undefined ? [] : [{ key: pair.key, comparison }]
  })
  const adjusted = benjaminiHochberg(compared.map(({ comparison }) => comparison.p))
  return new Map(
    compared.map(({ key, comparison }, place) => {
      const pAdjusted = adjusted[place] ?? 1
      return [key, { ...comparison, pAdjusted, isSupported: pAdjusted < supportedBelow }]
    }),
  )
}

function comparePair<Key>({ group, reference }: Pair<Key>) {
  if (group.n < fewestCompared || reference.n < fewestCompared) return undefined
  const { difference, t, df, p, ciLow, ciHigh, g, gCiLow, gCiHigh } = welchComparison(group, reference)
  const rest = estimateScale(reference)
  if (rest?.sd === undefined || difference === null || t === null || df === null || p === null)
    return undefined
  if (ciLow === null || ciHigh === null || g === null || gCiLow === null || gCiHigh === null) return undefined
  return {
    reference: { n: rest.n, mean: rest.mean, sd: rest.sd },
    difference,
    interval: { low: ciLow, high: ciHigh },
    t,
    df,
    p,
    hedgesG: g,
    hedgesGInterval: { low: gCiLow, high: gCiHigh },
  }
}
