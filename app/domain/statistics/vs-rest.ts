import { benjaminiHochberg } from './benjamini-hochberg'
import { mergeSpreads, type Sample, type Spread, spreadOf } from './spread'
import { compareSpreads, type WelchComparison } from './welch-comparison'

export type VsRest = WelchComparison & { readonly pAdjusted: number | null }

/**
 * Every group against all the others together (never against a total that holds the group).
 * Formula: welch-comparison of the group with the rest, p adjusted by Benjamini-Hochberg within the call.
 * Assumptions and sources as there.
 * In: a sample per group on one metric. Out: one comparison per group, in the order of the samples.
 * Too little data: as welch-comparison; a single group has a rest of n2 = 0.
 */
export function vsRest(samples: readonly Sample[]): VsRest[] {
  const spreads = samples.map(spreadOf)
  const comparisons = restsOf(spreads).map(({ group, rest }) => compareSpreads(group, rest))
  const adjusted = benjaminiHochberg(comparisons.map(({ p }) => p))
  return comparisons.map((comparison, index) => ({ ...comparison, pAdjusted: adjusted[index] ?? null }))
}

/** All others, added up from both sides: taking the group from a total would lose digits. */
function restsOf(spreads: readonly Spread[]): { group: Spread; rest: Spread }[] {
  const before = runningMerge(spreads)
  const after = runningMerge(spreads.toReversed()).toReversed()
  return spreads.map((group, index) => ({
    group,
    rest: mergeSpreads(before[index] ?? nobody, after[index] ?? nobody),
  }))
}

/** For each place, everything that stands before it. */
function runningMerge(spreads: readonly Spread[]): Spread[] {
  let sofar = nobody
  return spreads.map((spread) => {
    const before = sofar
    sofar = mergeSpreads(sofar, spread)
    return before
  })
}

const nobody: Spread = { n: 0, mean: null, squaredDeviations: 0 }
