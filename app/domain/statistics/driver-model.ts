import { columnCount, columnsOf, type Rows } from './complete-rows'
import { correlation, correlationMatrix } from './correlation'
import { correlationAt, correlationsAmong, crossDeviations, type CrossMoments } from './cross-moments'
import { type Eigen, isSingular, symmetricEigen } from './symmetric-matrix'

/** The correlations of complete cases, of which a decomposition of R² is made. */
export type DriverModel = {
  readonly n: number
  readonly predictorCount: number
  /** `null` when there is too little data: no predictors, n <= p + 1, something that does not vary, or predictors that determine each other. */
  readonly correlations: {
    readonly predictors: readonly (readonly number[])[]
    readonly eigen: Eigen
    readonly withOutcome: readonly number[]
  } | null
}

/** In: persons × predictors, and the outcome of the same persons. Whoever misses anything is left out. */
export function driverModel(predictors: Rows, outcome: readonly (number | null)[]): DriverModel {
  const predictorCount = columnCount(predictors)
  const cases = predictors.flatMap((row, index) => {
    const values = [...row, outcome[index] ?? null].filter((value) => value !== null)
    return values.length === row.length + 1 ? [values] : []
  })
  const n = cases.length
  return {
    n,
    predictorCount,
    correlations:
      predictorCount === 0 || n <= predictorCount + 1 ? null : correlationsOf(cases, predictorCount),
  }
}

function correlationsOf(cases: readonly (readonly number[])[], count: number): DriverModel['correlations'] {
  const columns = columnsOf(cases, count)
  const outcome = cases.map((row) => row[count] ?? 0)
  const predictors = correlationMatrix(columns)
  const withOutcome = columns.flatMap((column) => correlation(column, outcome) ?? [])
  if (predictors === null || withOutcome.length < count) return null
  return solvable(predictors, withOutcome)
}

/** In: the cross moments of predictors and outcome together, and which variable is the outcome. */
export function driverModelOfMoments(moments: CrossMoments, outcome: number): DriverModel {
  const { n } = moments
  const cross = crossDeviations(moments)
  const chosen = moments.sums.map((_, index) => index).filter((index) => index !== outcome)
  const predictors = correlationsAmong(cross, chosen)
  const withOutcome = chosen.flatMap((index) => correlationAt(cross, index, outcome) ?? [])
  const isTooLittle =
    chosen.length === 0 || n <= chosen.length + 1 || predictors === null || withOutcome.length < chosen.length
  return {
    n,
    predictorCount: chosen.length,
    correlations: isTooLittle ? null : solvable(predictors, withOutcome),
  }
}

/** `null` when predictors determine each other. */
export function solvable(
  predictors: readonly (readonly number[])[],
  withOutcome: readonly number[],
): DriverModel['correlations'] {
  const eigen = symmetricEigen(predictors)
  return isSingular(eigen) ? null : { predictors, eigen, withOutcome }
}
