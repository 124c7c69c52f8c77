import { columnCount, columnsOf, completeRows, type Rows } from './complete-rows'
import { correlationMatrix } from './correlation'
import { correlationsAmong, crossDeviations, type CrossMoments } from './cross-moments'
import { oneFactor } from './one-factor'
import { spreadOf, varianceOf } from './spread'

export type OmegaTotal = {
  readonly n: number
  readonly k: number
  readonly omegaTotal: number | null
  readonly omegaStandardized: number | null
  /** Standardised, in the order of the items. */
  readonly loadings: readonly number[] | null
}

/**
 * Reliability of the sum of items that share one factor but not equally.
 * Formula: (Σλ)² / ((Σλ)² + Σψ), λ and ψ by maximum likelihood (one-factor). Standardised on correlations, total with
 * λ sd and ψ sd². Assumes one factor and uncorrelated errors. Source: McDonald (1999).
 * In: persons × items in the same direction, of which complete rows count, or their cross moments. Out: 0–1. Too little data: below three items or
 * two persons, or an item that does not vary, only n and k.
 */
export function omegaTotal(items: Rows | CrossMoments): OmegaTotal {
  if ('products' in items) {
    const cross = crossDeviations(items)
    const all = items.sums.map((_, index) => index)
    const sds = all.map((index) => Math.sqrt((cross.deviations[index]?.[index] ?? 0) / (items.n - 1)))
    return omegaOf(items.n, sds, correlationsAmong(cross, all))
  }
  const rows = completeRows(items)
  const columns = columnsOf(rows, columnCount(items))
  const sds = columns.map((column) => Math.sqrt(varianceOf(spreadOf(column)) ?? 0))
  return omegaOf(rows.length, sds, correlationMatrix(columns))
}

function omegaOf(
  n: number,
  sds: readonly number[],
  correlations: readonly (readonly number[])[] | null,
): OmegaTotal {
  const k = sds.length
  if (k < 3 || n < 2 || correlations === null) {
    return { n, k, omegaTotal: null, omegaStandardized: null, loadings: null }
  }
  const { loadings, unique } = oneFactor(correlations)
  return {
    n,
    k,
    omegaTotal: omega(scaledBy(loadings, sds), scaledBy(scaledBy(unique, sds), sds)),
    omegaStandardized: omega(loadings, unique),
    loadings,
  }
}

function omega(loadings: readonly number[], unique: readonly number[]): number {
  const common = sumOf(loadings) ** 2
  return common / (common + sumOf(unique))
}

function scaledBy(values: readonly number[], scale: readonly number[]): number[] {
  return values.map((value, index) => value * (scale[index] ?? 0))
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
