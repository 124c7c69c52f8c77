import type { Rows } from './complete-rows'
import { type DriverModel, driverModel } from './driver-model'
import { symmetricFunction, timesVector } from './symmetric-matrix'

export type RelativeWeights = {
  readonly n: number
  readonly predictorCount: number
  readonly r2: number | null
  readonly r2Adjusted: number | null
  readonly f: number | null
  readonly r: readonly (number | null)[]
  readonly beta: readonly (number | null)[]
  readonly relativeWeight: readonly (number | null)[]
  readonly relativeWeightPercent: readonly (number | null)[]
}

/**
 * How R² divides among correlated predictors. Association, not cause.
 * Formula: R = QDQ', L = Q√D Q', b = L⁻¹ r, weight_i = Σ_j L_ij² b_j²; they sum to R². β = R⁻¹ r;
 * adjusted R² = 1-(1-R²)(n-1)/(n-p-1); F = (R²/p)/((1-R²)/(n-p-1)). Assumes a linear relation. Source: Johnson (2000).
 * In: persons × predictors and their outcome; complete cases count. Out: r -1–1, weights 0–1, percent of R².
 * Too little data: n <= p+1, something that does not vary, or predictors that determine each other: only the counts. No
 * relation at all: no percent. A perfect one: no F.
 */
export function relativeWeights(predictors: Rows, outcome: readonly (number | null)[]): RelativeWeights {
  return weightsOfModel(driverModel(predictors, outcome))
}

export function weightsOfModel({ n, predictorCount, correlations }: DriverModel): RelativeWeights {
  if (correlations === null) return withoutWeights(n, predictorCount)
  const { eigen, withOutcome } = correlations
  const relativeWeight = weightsOf(correlations)
  const r2 = relativeWeight.reduce((sum, weight) => sum + weight, 0)
  return {
    n,
    predictorCount,
    ...fit(r2, n, predictorCount),
    r: withOutcome,
    beta: timesVector(
      symmetricFunction(eigen, (value) => 1 / value),
      withOutcome,
    ),
    relativeWeight,
    relativeWeightPercent: relativeWeight.map((weight) => (r2 === 0 ? null : (100 * weight) / r2)),
  }
}

/** The weights alone: their sum is R². */
export function weightsOf({
  eigen,
  withOutcome,
}: Pick<NonNullable<DriverModel['correlations']>, 'eigen' | 'withOutcome'>): number[] {
  const root = symmetricFunction(eigen, Math.sqrt)
  const b = timesVector(
    symmetricFunction(eigen, (value) => 1 / Math.sqrt(value)),
    withOutcome,
  )
  return root.map((row) => row.reduce((sum, value, index) => sum + value * value * (b[index] ?? 0) ** 2, 0))
}

function fit(r2: number, n: number, predictorCount: number) {
  const df = n - predictorCount - 1
  const isPerfect = 1 - r2 < 1e-12
  return {
    r2,
    r2Adjusted: 1 - ((1 - r2) * (n - 1)) / df,
    f: isPerfect ? null : r2 / predictorCount / ((1 - r2) / df),
  }
}

function withoutWeights(n: number, predictorCount: number): RelativeWeights {
  const none = Array.from({ length: predictorCount }, () => null)
  return {
    n,
    predictorCount,
    r2: null,
    r2Adjusted: null,
    f: null,
    r: none,
    beta: none,
    relativeWeight: none,
    relativeWeightPercent: none,
  }
}
