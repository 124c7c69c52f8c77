import { EigenvalueDecomposition, Matrix } from 'ml-matrix'

/*
 * Symmetric positive matrices through their eigenvalues, by ml-matrix: typed, kept up, small beside mathjs, and a port of
 * JAMA that agrees with LAPACK on correlation matrices to the last two digits.
 */

export type Eigen = { readonly values: readonly number[]; readonly vectors: readonly (readonly number[])[] }

/** Eigenvalues ascending; vectors by row of the matrix, column of the value. */
export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigen {
  if (matrix.length === 0) return { values: [], vectors: [] }
  const rows = matrix.map((row) => [...row])
  const decomposition = new EigenvalueDecomposition(new Matrix(rows), { assumeSymmetric: true })
  return { values: decomposition.realEigenvalues, vectors: decomposition.eigenvectorMatrix.to2DArray() }
}

/** Q f(D) Q': the matrix with each eigenvalue replaced by `change` of it. */
export function symmetricFunction({ values, vectors }: Eigen, change: (value: number) => number): number[][] {
  const changed = values.map(change)
  return vectors.map((row) =>
    vectors.map((other) =>
      changed.reduce((sum, value, index) => sum + (row[index] ?? 0) * value * (other[index] ?? 0), 0),
    ),
  )
}

/** An eigenvalue this small beside a unit diagonal is rounding noise: the matrix is singular. */
export function isSingular({ values }: Eigen): boolean {
  return values.some((value) => value < 1e-10)
}

/** Inverse of a symmetric positive matrix, scaled to a unit diagonal first; `null` if singular. */
export function symmetricInverse(matrix: readonly (readonly number[])[]): number[][] | null {
  const scale = matrix.map((row, index) => Math.sqrt(row[index] ?? 0))
  if (scale.some((value) => !(value > 0))) return null
  const scaled = matrix.map((row, i) => row.map((value, j) => value / (scale[i] ?? 1) / (scale[j] ?? 1)))
  const eigen = symmetricEigen(scaled)
  if (isSingular(eigen)) return null
  return symmetricFunction(eigen, (value) => 1 / value).map((row, i) =>
    row.map((value, j) => value / (scale[i] ?? 1) / (scale[j] ?? 1)),
  )
}

export function timesVector(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => dotProduct(row, vector))
}

export function dotProduct(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0)
}
