import type { CrossProducts } from '../rollup/cross-products'
import { correlationAt, crossDeviations } from '../statistics/cross-moments'

const decimals = 3
const step = 5

/**
 * The same relations without the figures that could be subtracted from others: every column moved to mean 0 and stretched
 * to variance 1, correlations rounded to three decimals, persons rounded down to whole fives. Sums and squares of these
 * persons are gone, so nothing is left of the few who are not among them. `undefined` where a column does not vary.
 */
export function onlyCorrelations(told: CrossProducts): CrossProducts | undefined {
  const cross = crossDeviations(told)
  const n = told.n - (told.n % step)
  const places = told.columns.map((_, place) => place)
  const rows = places.map((row) => places.flatMap((column) => correlationAt(cross, row, column) ?? []))
  if (n < 2 || rows.some((row) => row.length < places.length)) return undefined
  return {
    n,
    columns: told.columns,
    sums: places.map(() => 0),
    products: rows.map((row, at) =>
      row.map((r, column) => (n - 1) * (at === column ? 1 : Number(r.toFixed(decimals)))),
    ),
  }
}
