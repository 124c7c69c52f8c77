import type { Moments } from '../statistics/moments'

/**
 * Of the persons who have a value in every column: how many, the sum of each column and the sum of every product of
 * two columns. They add up over disjoint groups. What Cronbach's alpha (columns: the items of a focus area, 0–100,
 * turned so that 100 is good) and the drivers (columns: focus areas, person scores 0–100) need.
 */
export type CrossProducts = {
  readonly n: number
  /** Item codes or focus area codes. */
  readonly columns: readonly string[]
  readonly sums: readonly number[]
  /** Rows of the symmetric matrix, in the order of `columns`. */
  readonly products: readonly (readonly number[])[]
}

/** Of two groups without a person in common, counted in the same columns. */
export function addCrossProducts(a: CrossProducts, b: CrossProducts): CrossProducts {
  return {
    n: a.n + b.n,
    columns: a.columns,
    sums: a.sums.map((sum, item) => sum + (b.sums[item] ?? 0)),
    products: a.products.map((row, item) =>
      row.map((product, other) => product + (b.products[item]?.[other] ?? 0)),
    ),
  }
}

/** The moments of each person's mean over some of the columns. */
export function momentsOfMean(
  { n, columns, sums, products }: CrossProducts,
  codes: readonly string[],
): Moments {
  const places = codes.map((code) => columns.indexOf(code))
  const sum = places.reduce((total, place) => total + (sums[place] ?? 0), 0)
  const squares = places.reduce(
    (total, row) => places.reduce((inRow, column) => inRow + (products[row]?.[column] ?? 0), total),
    0,
  )
  return { n, sum: sum / codes.length, sumSquares: squares / codes.length ** 2 }
}
