import { designEffect } from './design-effect'
import { spreadOf } from './spread'

export type Weighted = { readonly value: number; readonly weight: number }

export type WeightedMean = {
  readonly n: number
  readonly mean: number | null
  readonly weightedMean: number | null
  readonly effectiveN: number | null
  readonly weightedSd: number | null
  readonly se: number | null
}

/**
 * Mean of weighted answers beside the unweighted one.
 * Formula: m = Σwx/Σw; sd = √(Σw(x-m)²/Σw n/(n-1)); se = sd/√(effective n of Kish). Assumes weights known without error.
 * Source: Kish (1965).
 * In: values and their weights (raking). Out: on the metric of the values. Too little data: nobody only n; one value no sd
 * and se; weights of 0 only the unweighted mean.
 */
export function weightedMean(answers: readonly Weighted[]): WeightedMean {
  const n = answers.length
  const spread = spreadOf(answers.map(({ value }) => value))
  const sum = answers.reduce((total, { weight }) => total + weight, 0)
  const { effectiveN } = designEffect(answers.map(({ weight }) => weight))
  if (effectiveN === null) return { n, mean: spread.mean, ...noWeight }
  const mean = answers.reduce((total, { value, weight }) => total + weight * value, 0) / sum
  if (n < 2) return { n, mean: spread.mean, ...noWeight, weightedMean: mean, effectiveN }
  const squares = answers.reduce((total, { value, weight }) => total + weight * (value - mean) ** 2, 0)
  const weightedSd = spread.squaredDeviations === 0 ? 0 : Math.sqrt((squares / sum) * (n / (n - 1)))
  return {
    n,
    mean: spread.mean,
    weightedMean: mean,
    effectiveN,
    weightedSd,
    se: weightedSd / Math.sqrt(effectiveN),
  }
}

const noWeight = { weightedMean: null, effectiveN: null, weightedSd: null, se: null }
