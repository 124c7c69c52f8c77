import { benjaminiHochberg } from './benjamini-hochberg'
import { logRankOf, riskHistories } from './log-rank'
import { observedSpells } from './risk-sets'
import type { Spell } from './spell'

export type PairedLogRank = {
  /** Places of the two groups among those given, a before b. */
  readonly a: number
  readonly b: number
  readonly chiSquare: number | null
  readonly p: number | null
  readonly pAdjusted: number | null
}

/**
 * Each pair of groups by the log-rank test on these two alone, p adjusted by Benjamini-Hochberg over the pairs.
 * Formula, assumptions and sources: log-rank, benjamini-hochberg.
 * In: the spells of each group. Out: pairs, a outer and b inner loop. Too little data: fewer than two groups, no pairs; a
 * pair without events `null`.
 */
export function pairwiseLogRank(groups: readonly (readonly Spell[])[]): PairedLogRank[] {
  const histories = riskHistories(groups.map(observedSpells))
  const pairs = histories.flatMap((first, a) =>
    histories.slice(a + 1).map((second, offset) => {
      const { chiSquare, p } = logRankOf([first, second].filter(({ n }) => n > 0))
      return { a, b: a + 1 + offset, chiSquare, p }
    }),
  )
  const adjusted = benjaminiHochberg(pairs.map(({ p }) => p))
  return pairs.map((pair, index) => ({ ...pair, pAdjusted: adjusted[index] ?? null }))
}
