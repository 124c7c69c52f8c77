import { columnCount, columnsOf, completeRows, type Rows } from './complete-rows'
import { correlation } from './correlation'
import { rawAlpha } from './cronbach-alpha'
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
 * In: persons × items; complete rows count. Out: mean and sd on the items' metric, correlations -1–1.
 * Too little data: nobody gives `null`, one person only means; a correlation with something that does not vary is
 * `null`; below three items no alpha is left.
 */
export function itemAnalysis(items: Rows): ItemAnalysis {
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
