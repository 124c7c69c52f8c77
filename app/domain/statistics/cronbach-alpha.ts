import { columnCount, columnsOf, completeRows, type Rows } from './complete-rows'
import { correlation } from './correlation'
import {
  correlationAt,
  type CrossDeviations,
  crossDeviations,
  type CrossMoments,
  deviationsOfSum,
} from './cross-moments'
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
 * In: persons × items, all in the same direction on one metric, of which complete rows count, or their cross moments. Out: at most 1, not clipped
 * below: strongly negative means an item is keyed the wrong way. Too little data: below two persons or items, or
 * sums that do not vary, leave only n and k; one item that does not vary takes the correlations away.
 */
export function cronbachAlpha(items: Rows | CrossMoments): CronbachAlpha {
  if ('products' in items) return alphaOfMoments(items)
  const rows = completeRows(items)
  const columns = columnsOf(rows, columnCount(items))
  return alphaWithInterval(rows.length, columns.length, rawAlpha(columns), meanInterItemCorrelation(columns))
}

function alphaOfMoments({ n, sums, products }: CrossMoments): CronbachAlpha {
  const cross = crossDeviations({ n, sums, products })
  const all = sums.map((_, index) => index)
  const pairs = all.flatMap((row) => all.slice(row + 1).map((column) => correlationAt(cross, row, column)))
  return alphaWithInterval(n, all.length, alphaAmong(cross, all), meanOf(pairs))
}

/** Alpha of some of the variables, and nothing around it. */
export function alphaAmong(cross: CrossDeviations, chosen: readonly number[]): number | null {
  const total = deviationsOfSum(cross, chosen)
  const items = chosen.reduce((sum, index) => sum + (cross.deviations[index]?.[index] ?? 0), 0)
  return alphaOf(chosen.length, cross.n, items, total)
}

function alphaWithInterval(
  n: number,
  k: number,
  alpha: number | null,
  meanCorrelation: number | null,
): CronbachAlpha {
  if (alpha === null) return { n, k, ...noAlpha }
  const df1 = n - 1
  const df2 = df1 * (k - 1)
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
  const n = columns[0]?.length ?? 0
  const sums = Array.from({ length: n }, (_, row) =>
    columns.reduce((sum, column) => sum + (column[row] ?? 0), 0),
  )
  const items = columns.reduce((sum, column) => sum + spreadOf(column).squaredDeviations, 0)
  return alphaOf(columns.length, n, items, spreadOf(sums).squaredDeviations)
}

/** From the squared deviations of the items, added up, and of the persons' sums. */
function alphaOf(k: number, n: number, items: number, total: number): number | null {
  return k < 2 || n < 2 || total === 0 ? null : (k / (k - 1)) * (1 - items / total)
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
  return meanOf(correlations)
}

function meanOf(correlations: readonly (number | null)[]): number | null {
  const known = correlations.filter((r) => r !== null)
  if (known.length < correlations.length || known.length === 0) return null
  return known.reduce((sum, r) => sum + r, 0) / known.length
}

const noAlpha = {
  alpha: null,
  ciLow: null,
  ciHigh: null,
  standardizedAlpha: null,
  meanInterItemCorrelation: null,
}
