import type { CrossProducts } from './cross-products'

/** Cross products being counted. */
export type OpenCrossProducts = {
  n: number
  readonly columns: readonly string[]
  readonly sums: Float64Array
  /** Row by row; only what is on or above the diagonal is counted. */
  readonly products: Float64Array
}

export function startCrossProducts(columns: readonly string[]): OpenCrossProducts {
  const { length } = columns
  return { n: 0, columns, sums: new Float64Array(length), products: new Float64Array(length * length) }
}

/** Counts one person, who has a value in every column. */
export function addToCrossProducts(open: OpenCrossProducts, values: readonly number[]): void {
  const { sums, products } = open
  const { length } = sums
  open.n += 1
  for (let row = 0; row < length; row += 1) {
    const value = values[row] ?? 0
    sums[row] = (sums[row] ?? 0) + value
    for (let column = row; column < length; column += 1) {
      const place = row * length + column
      products[place] = (products[place] ?? 0) + value * (values[column] ?? 0)
    }
  }
}

export function finishCrossProducts({ n, columns, sums, products }: OpenCrossProducts): CrossProducts {
  const { length } = columns
  const at = (row: number, column: number) =>
    products[Math.min(row, column) * length + Math.max(row, column)] ?? 0
  return {
    n,
    columns,
    sums: [...sums],
    products: columns.map((_, row) => columns.map((__, column) => at(row, column))),
  }
}
