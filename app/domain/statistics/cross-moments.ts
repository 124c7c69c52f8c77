/**
 * The sufficient statistics of the correlations between variables: how many persons have them all, the sum of each
 * variable, and the sum of every product of two. Rows of `products` in the order of `sums`; the matrix is symmetric.
 */
export type CrossMoments = {
  readonly n: number
  readonly sums: readonly number[]
  readonly products: readonly (readonly number[])[]
}

/** Means, and the sums of products of deviations from them. Nobody: no means, and 0 throughout. */
export type CrossDeviations = {
  readonly n: number
  readonly means: readonly (number | null)[]
  readonly deviations: readonly (readonly number[])[]
}

/**
 * Σxy - Σx Σy / n for every pair. On the diagonal a difference below what adding n squares in double precision errs by is
 * rounding noise and answers 0; a variable that does not vary has no covariance with any other.
 */
export function crossDeviations({ n, sums, products }: CrossMoments): CrossDeviations {
  const deviation = (row: number, column: number) =>
    n === 0 ? 0 : (products[row]?.[column] ?? 0) - ((sums[row] ?? 0) * (sums[column] ?? 0)) / n
  const isConstant = sums.map((_, index) => {
    const squares = products[index]?.[index] ?? 0
    return deviation(index, index) <= n * Number.EPSILON * squares
  })
  return {
    n,
    means: sums.map((sum) => (n === 0 ? null : sum / n)),
    deviations: sums.map((_, row) =>
      sums.map((__, column) => (isConstant[row] || isConstant[column] ? 0 : deviation(row, column))),
    ),
  }
}

/** Sum over all pairs of the chosen variables: the squared deviations of their sum. Noise beside Σ n x² answers 0. */
export function deviationsOfSum(
  { n, means, deviations }: CrossDeviations,
  chosen: readonly number[],
): number {
  const total = sumOver(chosen, (row) => sumOver(chosen, (column) => deviations[row]?.[column] ?? 0))
  const squares = sumOver(chosen, (row) => (deviations[row]?.[row] ?? 0) + n * (means[row] ?? 0) ** 2)
  return total <= n * chosen.length * Number.EPSILON * squares ? 0 : total
}

/** Correlation of two variables; `null` if either does not vary. */
export function correlationAt({ deviations }: CrossDeviations, row: number, column: number): number | null {
  const squares = [deviations[row]?.[row] ?? 0, deviations[column]?.[column] ?? 0] as const
  if (squares[0] === 0 || squares[1] === 0) return null
  return (deviations[row]?.[column] ?? 0) / Math.sqrt(squares[0]) / Math.sqrt(squares[1])
}

/** Correlations of the chosen variables with each other, 1 on the diagonal; `null` if one does not vary. */
export function correlationsAmong(cross: CrossDeviations, chosen: readonly number[]): number[][] | null {
  const matrix = chosen.map((row) =>
    chosen.flatMap((column) => {
      const r = correlationAt(cross, row, column)
      return r === null ? [] : [row === column ? 1 : r]
    }),
  )
  return matrix.every((row) => row.length === chosen.length) ? matrix : null
}

function sumOver(indexes: readonly number[], term: (index: number) => number): number {
  return indexes.reduce((sum, index) => sum + term(index), 0)
}
