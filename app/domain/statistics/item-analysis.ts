import { columnCount, columnsOf, completeRows, type Rows } from './complete-rows'
import { correlation } from './correlation'
import { alphaAmong, rawAlpha } from './cronbach-alpha'
import { type CrossDeviations, crossDeviations, type CrossMoments, deviationsOfSum } from './cross-moments'
import { spreadOf, varianceOf } from './spread'

type ItemStatistics = {
  readonly mean: number | null
  readonly sd: number | null
  readonly itemTotalR: number | null
  readonly itemRestR: number | null
  readonly alphaIfDeleted: number | null
}

export type ItemAnalysis = {
  readonly n: number
  readonly k: number
  readonly items: readonly ItemStatistics[]
}

/**
 * How each item serves its scale. Formula: correlation of the item with the sum of all and with the sum of the others;
 * Cronbach's alpha of the others. Assumes items in the same direction. Source: Nunnally & Bernstein (1994).
 * In: persons × items, of which complete rows count, or their cross moments. Out: mean and sd on the items' metric, correlations -1–1.
 * Too little data: nobody gives `null`, one person only means; a correlation with something that does not vary is
 * `null`; below three items no alpha is left.
 */
export function itemAnalysis(items: Rows | CrossMoments): ItemAnalysis {
  if ('products' in items) {
    const cross = crossDeviations(items)
    const all = items.sums.map((_, index) => index)
    return { n: items.n, k: all.length, items: all.map((index) => statisticsAt(cross, index, all)) }
  }
  const rows = completeRows(items)
  const k = columnCount(items)
  const columns = columnsOf(rows, k)
  const totals = rows.map((row) => row.reduce((sum, value) => sum + value, 0))
  return { n: rows.length, k, items: columns.map((column) => itemStatistics(column, columns, totals)) }
}

function itemStatistics(
  column: readonly number[],
  columns: readonly (readonly number[])[],
  totals: readonly number[],
): ItemStatistics {
  const spread = spreadOf(column)
  const variance = varianceOf(spread)
  const others = columns.filter((other) => other !== column)
  const rest = totals.map((total, index) => total - (column[index] ?? 0))
  return {
    mean: spread.mean,
    sd: variance === null ? null : Math.sqrt(variance),
    itemTotalR: correlation(column, totals),
    itemRestR: correlation(column, rest),
    alphaIfDeleted: rawAlpha(others),
  }
}

function statisticsAt(cross: CrossDeviations, index: number, all: readonly number[]): ItemStatistics {
  const row = cross.deviations[index] ?? []
  const own = row[index] ?? 0
  const others = all.filter((other) => other !== index)
  const withOthers = others.reduce((sum, other) => sum + (row[other] ?? 0), 0)
  const r = (product: number, squares: number) =>
    own === 0 || squares === 0 ? null : product / Math.sqrt(own) / Math.sqrt(squares)
  return {
    mean: cross.means[index] ?? null,
    sd: cross.n < 2 ? null : Math.sqrt(own / (cross.n - 1)),
    itemTotalR: r(own + withOthers, deviationsOfSum(cross, all)),
    itemRestR: r(withOthers, deviationsOfSum(cross, others)),
    alphaIfDeleted: alphaAmong(cross, others),
  }
}
