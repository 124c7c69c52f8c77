import { spreadOf } from './spread'

/**
 * Product-moment correlation. Formula: Σ(x-x̄)(y-ȳ) / √(Σ(x-x̄)² Σ(y-ȳ)²). Source: Pearson (1896).
 * In: two columns of the same persons. Out: -1–1. Too little data: `null` if either column does not vary.
 */
export function correlation(x: readonly number[], y: readonly number[]): number | null {
  const spreadX = spreadOf(x)
  const spreadY = spreadOf(y)
  if (spreadX.squaredDeviations === 0 || spreadY.squaredDeviations === 0) return null
  const products = crossProduct(x, y, spreadX.mean ?? 0, spreadY.mean ?? 0)
  return products / Math.sqrt(spreadX.squaredDeviations) / Math.sqrt(spreadY.squaredDeviations)
}

function crossProduct(x: readonly number[], y: readonly number[], meanX: number, meanY: number): number {
  return x.reduce((sum, value, index) => sum + (value - meanX) * ((y[index] ?? meanY) - meanY), 0)
}

/** Correlations of all columns with each other, 1 on the diagonal; `null` if a column does not vary. */
export function correlationMatrix(columns: readonly (readonly number[])[]): number[][] | null {
  const matrix = columns.map((column, row) =>
    columns.flatMap((other) => correlation(column, other) ?? []).map((r, index) => (index === row ? 1 : r)),
  )
  return matrix.every((row) => row.length === columns.length) ? matrix : null
}
