import type { CrossMoments } from '~/domain/statistics/cross-moments'

/** What a release would tell of complete rows. */
export function crossMomentsOf(
  rows: readonly (readonly number[])[],
  width = rows[0]?.length ?? 0,
): CrossMoments {
  const columns = Array.from({ length: width }, (_, index) => index)
  const sumOf = (term: (row: readonly number[]) => number) => rows.reduce((sum, row) => sum + term(row), 0)
  return {
    n: rows.length,
    sums: columns.map((column) => sumOf((row) => row[column] ?? 0)),
    products: columns.map((one) =>
      columns.map((other) => sumOf((row) => (row[one] ?? 0) * (row[other] ?? 0))),
    ),
  }
}
