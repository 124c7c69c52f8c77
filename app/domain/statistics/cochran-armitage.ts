import { normalTail } from './distributions'

export type ShareAtScore = { readonly successes: number; readonly trials: number; readonly score: number }

export type CochranArmitage = {
  readonly chiSquare: number | null
  readonly z: number | null
  readonly df: 1
  readonly p: number | null
}

/**
 * Trend of a share over ordered groups, no continuity correction.
 * Formula: p0 = Σx/Σn; T = Σ(x - n p0)s; V = p0(1-p0) Σn(s-s̄)²; z = T/√V, chi-square = z² with 1 df.
 * Assumes independent trials and a trend linear in the scores. Sources: Cochran (1954), Armitage (1955).
 * In: per group successes, trials and score (wave number, midpoint). Out: z > 0 where the share rises; p 0–1.
 * Too little data: nobody, all or none successful, or one score only: `null`.
 */
export function cochranArmitage(groups: readonly ShareAtScore[]): CochranArmitage {
  const trials = groups.reduce((sum, group) => sum + group.trials, 0)
  const successes = groups.reduce((sum, group) => sum + group.successes, 0)
  const meanScore = groups.reduce((sum, group) => sum + group.trials * group.score, 0) / trials
  const squares = groups.reduce((sum, group) => sum + group.trials * (group.score - meanScore) ** 2, 0)
  const scores = new Set(groups.filter((group) => group.trials > 0).map((group) => group.score))
  if (successes === 0 || successes === trials || scores.size < 2) {
    return { chiSquare: null, z: null, df: 1, p: null }
  }
  const share = successes / trials
  const trend = groups.reduce(
    (sum, group) => sum + (group.successes - group.trials * share) * (group.score - meanScore),
    0,
  )
  const z = trend / Math.sqrt(share * (1 - share) * squares)
  return { chiSquare: z * z, z, df: 1, p: normalTail(z) }
}
