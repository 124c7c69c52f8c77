export type Published = { readonly n: number; readonly mean: number }

export type DifferencingAttack = {
  readonly hiddenN: number
  readonly reconstructedMean: number | null
  readonly halfWidth: number | null
}

/**
 * What anybody can compute about the groups that are not shown, from a total and the groups that are.
 * Formula: hidden n = N - Σn; mean (N M - Σ n m)/hidden n; half width 0.5 × 10^-decimals (N + Σn)/hidden n, because every
 * published mean is rounded. Assumes disjoint groups. Source: Hundepool et al. (2012), differencing.
 * In: as published, `decimals` of the means. Out: on the metric of the means. Nobody hidden: `null`.
 */
export function differencingAttack(
  total: Published,
  published: readonly Published[],
  decimals: number,
): DifferencingAttack {
  const publishedN = published.reduce((sum, { n }) => sum + n, 0)
  const hiddenN = total.n - publishedN
  if (hiddenN === 0) return { hiddenN, reconstructedMean: null, halfWidth: null }
  const publishedSum = published.reduce((sum, { n, mean }) => sum + n * mean, 0)
  return {
    hiddenN,
    reconstructedMean: (total.n * total.mean - publishedSum) / hiddenN,
    halfWidth: (0.5 * 10 ** -decimals * (total.n + publishedN)) / hiddenN,
  }
}
