/**
 * Of the persons who answered every item of a focus area: how many, the sum of each item and the sum of every product
 * of two items (0–100, turned so that 100 is good). What Cronbach's alpha needs.
 */
export type CrossProducts = {
  readonly n: number
  readonly sums: readonly number[]
  /** Rows of the symmetric matrix, in the order of the area's items. */
  readonly products: readonly (readonly number[])[]
}

export function addCrossProducts(a: CrossProducts, b: CrossProducts): CrossProducts {
  return {
    n: a.n + b.n,
    sums: a.sums.map((sum, item) => sum + (b.sums[item] ?? 0)),
    products: a.products.map((row, item) =>
      row.map((product, other) => product + (b.products[item]?.[other] ?? 0)),
    ),
  }
}
