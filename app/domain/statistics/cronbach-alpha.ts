import { columnCount, columnsOf, completeRows, type Rows } from './complete-rows'
import { correlation } from './correlation'
import { fQuantile } from './distributions'
import { roundForComparison } from './rounding'
import { spreadOf } from './spread'

export type CronbachAlpha = {
  readonly n: number
  readonly k: number
  readonly alpha: number | null
  readonly ciLow: number | null
  readonly ciHigh: number | null
  readonly standardizedAlpha: number | null
  readonly meanInterItemCorrelation: number | null
}

/**
 * Internal consistency of a scale.
 * Formula: k/(k-1) (1 - Σ item variances / variance of the sum); limits 1 - (1-α) F(.975) and 1 - (1-α) F(.025) on
 * n-1 and (n-1)(k-1) df; standardised k r̄ / (1 + (k-1) r̄). Assumes items that measure one thing equally well.
 * Sources: Cronbach (1951); interval Feldt (1965), Feldt, Woodruff & Salih (1987).
 * In: persons × items, all in the same direction on one metric; complete rows count. Out: at most 1, not clipped
 * below: strongly negative means an item is keyed the wrong way. Too little data: below two persons or items, or
 * sums that do not vary, leave only n and k; one item that does not vary takes the correlations away.
 */
export function cronbachAlpha(items: Rows): CronbachAlpha {
  const rows = completeRows(items)
  const n = rows.length
  const k = columnCount(items)
  const columns = columnsOf(rows, k)
  const alpha = rawAlpha(columns)
  if (alpha === null) return { n, k, ...noAlpha }
  const df1 = n - 1
  const df2 = df1 * (k - 1)
  const meanCorrelation = meanInterItemCorrelation(columns)
  return {
    n,
    k,
    alpha,
    ciLow: 1 - (1 - alpha) * fQuantile(0.975, df1, df2),
    ciHigh: 1 - (1 - alpha) * fQuantile(0.025, df1, df2),
    standardizedAlpha: standardizedAlpha(meanCorrelation, k),
    meanInterItemCorrelation: meanCorrelation,
  }
}

/** Alpha of columns without gaps, and nothing around it. */
export function rawAlpha(columns: readonly (readonly number[])[]): number | null {
  const k = columns.length
  const n = columns[0]?.length ?? 0
  if (k < 2 || n < 2) return null
  const sums = Array.from({ length: n }, (_, row) =>
    columns.reduce((sum, column) => sum + (column[row] ?? 0), 0),
  )
  const total = spreadOf(sums).squaredDeviations
  if (total === 0) return null
  const items = columns.reduce((sum, column) => sum + spreadOf(column).squaredDeviations, 0)
  return (k / (k - 1)) * (1 - items / total)
}

/** Items that cancel each other out (r̄ = -1/(k-1)) have none. */
function standardizedAlpha(meanCorrelation: number | null, k: number): number | null {
  if (meanCorrelation === null) return null
  const variance = 1 + (k - 1) * meanCorrelation
  return roundForComparison(variance) === 0 ? null : (k * meanCorrelation) / variance
}

function meanInterItemCorrelation(columns: readonly (readonly number[])[]): number | null {
  const correlations = columns.flatMap((column, index) =>
    columns.slice(index + 1).map((other) => correlation(column, other)),
  )
  const known = correlations.filter((r) => r !== null)
  if (known.length < correlations.length) return null
  return known.reduce((sum, r) => sum + r, 0) / known.length
}

const noAlpha = {
  alpha: null,
  ciLow: null,
  ciHigh: null,
  standardizedAlpha: null,
  meanInterItemCorrelation: null,
}
