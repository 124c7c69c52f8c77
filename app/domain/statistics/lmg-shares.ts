import type { Rows } from './complete-rows'
import { driverModel } from './driver-model'

export type LmgShares = {
  readonly n: number
  readonly predictorCount: number
  readonly r2: number | null
  readonly lmg: readonly (number | null)[]
  readonly lmgPercent: readonly (number | null)[]
  readonly uniqueR2: readonly (number | null)[]
}

/**
 * How R² divides among correlated predictors, averaged over all orders of entering them (Shapley value).
 * Formula: lmg_i = Σ over S without i of |S|!(p-|S|-1)!/p! (R²(S+i) - R²(S)); unique R² = R² less R² without i.
 * All 2^p models are fitted, each by one step from a smaller one: 10 predictors take milliseconds, 20 seconds.
 * Assumes a linear relation. Sources: Lindeman, Merenda & Gold (1980), Grömping (2006).
 * In: persons × predictors and their outcome; complete cases count. Out: shares 0–1 that sum to R², percent of R².
 * Too little data: as relative-weights.
 */
export function lmgShares(predictors: Rows, outcome: readonly (number | null)[]): LmgShares {
  const { n, predictorCount, correlations } = driverModel(predictors, outcome)
  if (correlations === null) {
    const none = Array.from({ length: predictorCount }, () => null)
    return { n, predictorCount, r2: null, lmg: none, lmgPercent: none, uniqueR2: none }
  }
  const explained = explainedBySubset(correlations.predictors, correlations.withOutcome)
  const whole = explained.length - 1
  const r2 = explained[whole] ?? 0
  const lmg = correlations.withOutcome.map((_, index) => shapleyValue(explained, index, predictorCount))
  return {
    n,
    predictorCount,
    r2,
    lmg,
    lmgPercent: lmg.map((share) => (r2 === 0 ? null : (100 * share) / r2)),
    uniqueR2: lmg.map((_, index) => r2 - (explained[whole - 2 ** index] ?? 0)),
  }
}

/** R² of every subset; predictor i is bit i of the place. */
function explainedBySubset(
  correlations: readonly (readonly number[])[],
  withOutcome: readonly number[],
): Float64Array {
  const count = withOutcome.length
  const explained = new Float64Array(2 ** count)
  /** Adds each predictor from `first` on to `subset`, whose part is already taken out of `rest` and `left`. */
  const enter = (
    subset: number,
    first: number,
    rest: readonly (readonly number[])[],
    left: readonly number[],
  ) => {
    for (let index = first; index < count; index += 1) {
      const row = rest[index] ?? []
      const pivot = row[index] ?? 1
      const slope = (left[index] ?? 0) / pivot
      const next = subset + 2 ** index
      explained[next] = (explained[subset] ?? 0) + slope * (left[index] ?? 0)
      if (index === count - 1) continue
      enter(
        next,
        index + 1,
        rest.map((other, j) =>
          j > index ? other.map((value, k) => value - ((other[index] ?? 0) / pivot) * (row[k] ?? 0)) : other,
        ),
        left.map((value, j) => value - (row[j] ?? 0) * slope),
      )
    }
  }
  enter(0, 0, correlations, withOutcome)
  return explained
}

function shapleyValue(explained: Float64Array, index: number, count: number): number {
  const weights = orderWeights(count)
  const bit = 2 ** index
  let value = 0
  for (let subset = 0; subset < explained.length; subset += 1) {
    if ((subset & bit) !== 0) continue
    value += (weights[bitCount(subset)] ?? 0) * ((explained[subset + bit] ?? 0) - (explained[subset] ?? 0))
  }
  return value
}

/** s!(p-s-1)!/p! for s = 0 … p-1: the share of orders in which just s predictors come before a given one. */
function orderWeights(count: number): number[] {
  const weights = [1 / count]
  for (let size = 1; size < count; size += 1) weights.push(((weights[size - 1] ?? 0) * size) / (count - size))
  return weights
}

function bitCount(subset: number): number {
  let count = 0
  for (let rest = subset; rest > 0; rest &= rest - 1) count += 1
  return count
}
