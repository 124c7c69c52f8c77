import type { Rows } from './complete-rows'
import { type DriverModel, driverModel } from './driver-model'

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
  return sharesOfModel(driverModel(predictors, outcome))
}

export function sharesOfModel({ n, predictorCount, correlations }: DriverModel): LmgShares {
  if (correlations === null) {
    const none = Array.from({ length: predictorCount }, () => null)
    return { n, predictorCount, r2: null, lmg: none, lmgPercent: none, uniqueR2: none }
  }
  const explained = explainedBySubset(correlations.predictors, correlations.withOutcome)
  const whole = explained.length - 1
  const r2 = explained[whole] ?? 0
  const lmg = shapleyValues(explained, predictorCount)
  return {
    n,
    predictorCount,
    r2,
    lmg,
    lmgPercent: lmg.map((share) => (r2 === 0 ? null : (100 * share) / r2)),
    uniqueR2: lmg.map((_, index) => r2 - (explained[whole - 2 ** index] ?? 0)),
  }
}

/** The shares alone: their sum is R². */
export function lmgOf(
  predictors: readonly (readonly number[])[],
  withOutcome: readonly number[],
): readonly number[] {
  return shapleyValues(explainedBySubset(predictors, withOutcome), withOutcome.length)
}

/**
 * R² of every subset; predictor i is bit i of the place. One workspace per depth: what is left of the correlations among
 * later predictors, and of theirs with the outcome, when those entered so far have been taken out.
 */
function explainedBySubset(
  correlations: readonly (readonly number[])[],
  withOutcome: readonly number[],
): Float64Array {
  const count = withOutcome.length
  const width = count + 1
  const explained = new Float64Array(2 ** count)
  const workspace = Array.from({ length: width }, () => new Float64Array(width * width))
  correlations.forEach((row, at) => workspace[0]?.set([...row, withOutcome[at] ?? 0], at * width))
  /** Adds each predictor from `first` on to `subset`; the outcome is the last column. */
  const enter = (subset: number, first: number, depth: number) => {
    const rest = workspace[depth] ?? new Float64Array(0)
    const next = workspace[depth + 1] ?? new Float64Array(0)
    for (let index = first; index < count; index += 1) {
      const row = index * width
      const pivot = rest[row + index] ?? 1
      const left = rest[row + count] ?? 0
      const larger = subset + (1 << index)
      explained[larger] = (explained[subset] ?? 0) + (left * left) / pivot
      for (let other = index + 1; other < count; other += 1) {
        const slope = (rest[row + other] ?? 0) / pivot
        for (let column = other; column < width; column += 1) {
          next[other * width + column] =
            (rest[other * width + column] ?? 0) - slope * (rest[row + column] ?? 0)
        }
      }
      enter(larger, index + 1, depth + 1)
    }
  }
  enter(0, 0, 0)
  return explained
}

function shapleyValues(explained: Float64Array, count: number): number[] {
  const weights = orderWeights(count)
  const sizes = new Uint8Array(explained.length)
  for (let subset = 1; subset < sizes.length; subset += 1)
    sizes[subset] = (sizes[subset >> 1] ?? 0) + (subset & 1)
  return Array.from({ length: count }, (_, index) => {
    const bit = 1 << index
    let value = 0
    for (let subset = 0; subset < explained.length; subset += 1) {
      if ((subset & bit) !== 0) continue
      value +=
        (weights[sizes[subset] ?? 0] ?? 0) * ((explained[subset + bit] ?? 0) - (explained[subset] ?? 0))
    }
    return value
  })
}

/** s!(p-s-1)!/p! for s = 0 … p-1: the share of orders in which just s predictors come before a given one. */
function orderWeights(count: number): number[] {
  const weights = [1 / count]
  for (let size = 1; size < count; size += 1) weights.push(((weights[size - 1] ?? 0) * size) / (count - size))
  return weights
}
