export type Homogeneity = {
  readonly n: number
  readonly maxShare: number | null
  readonly display: 'none' | 'mean-only' | 'full'
}

/**
 * Whether a distribution may be shown. If everybody answered the same, the table tells what each person answered.
 * Rule: nothing below `threshold` answers or when all chose one option; only the mean when some option was chosen by
 * one or two; else everything. Source: l-diversity, Machanavajjhala et al. (2007), in the simple form used here.
 * In: how many chose each option. Out: maxShare 0–1. No answers: `null`, and nothing is shown.
 */
export function homogeneity(counts: readonly number[], threshold: number): Homogeneity {
  const n = counts.reduce((sum, count) => sum + count, 0)
  if (n === 0) return { n, maxShare: null, display: 'none' }
  const maxShare = Math.max(...counts) / n
  if (n < threshold || maxShare === 1) return { n, maxShare, display: 'none' }
  return { n, maxShare, display: counts.some((count) => count === 1 || count === 2) ? 'mean-only' : 'full' }
}
