export type DesignEffect = {
  readonly designEffect: number | null
  readonly effectiveN: number | null
  readonly squaredCv: number | null
}

/**
 * What unequal weights cost. Formula: n Σw² / (Σw)², effective n = n / that, squared coefficient of variation = that - 1.
 * Assumes weights unrelated to the answers. Source: Kish (1965).
 * In: weights >= 0. Out: design effect >= 1. Too little data: no weight at all `null`.
 */
export function designEffect(weights: readonly number[]): DesignEffect {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (sum === 0) return { designEffect: null, effectiveN: null, squaredCv: null }
  const shares = weights.map((weight) => weight / sum)
  const effectiveN = 1 / shares.reduce((total, share) => total + share * share, 0)
  const effect = weights.length / effectiveN
  return { designEffect: effect, effectiveN, squaredCv: effect - 1 }
}
