import { symmetricEigen } from './symmetric-matrix'

/** Standardised loadings, and the variance of each item that the factor leaves. */
export type OneFactor = { readonly loadings: readonly number[]; readonly unique: readonly number[] }

const leastUnique = 0.005
const mostSteps = 1_000_000

/**
 * The one common factor of some items.
 * Formula: ln|S| + tr(R S⁻¹) least, S = λλ' + diag(ψ), ψ >= 0.005, by EM from the first principal component until nothing
 * moves by more than 1e-12. Where nothing is common to the items the likelihood is flat and the steps grow ever shorter;
 * a million of them (under a second) then have to do. Assumes one factor and uncorrelated errors.
 * Source: Jöreskog (1967), EM Rubin & Thayer (1982).
 * In: a correlation matrix. Out: loadings -1–1 with a sum >= 0, ψ from 0.005 to 1. No items: empty.
 */
export function oneFactor(correlations: readonly (readonly number[])[]): OneFactor {
  const matrix = Float64Array.from(correlations.flat())
  const loadings = firstComponent(correlations)
  const unique = loadings.map((value) => Math.max(leastUnique, 1 - value * value))
  for (let step = 0; step < mostSteps; step += 1) {
    if (improve(matrix, loadings, unique) < 1e-12) break
  }
  const sign = loadings.reduce((sum, value) => sum + value, 0) < 0 ? -1 : 1
  return { loadings: Array.from(loadings, (value) => sign * value), unique: Array.from(unique) }
}

function firstComponent(correlations: readonly (readonly number[])[]): Float64Array {
  const { values, vectors } = symmetricEigen(correlations)
  const last = values.length - 1
  return Float64Array.from(vectors, (row) => Math.sqrt(values[last] ?? 0) * (row[last] ?? 0))
}

/**
 * One step of EM, in place: the regression b of the factor on the items, its covariance c = R b with them and its variance
 * v, then the items on the factor. Says how far the furthest parameter moved.
 */
function improve(matrix: Float64Array, loadings: Float64Array, unique: Float64Array): number {
  const k = loadings.length
  let weight = 1
  for (let i = 0; i < k; i += 1) weight += (loadings[i] ?? 0) ** 2 / (unique[i] ?? 1)
  const b = loadings.map((value, i) => value / (unique[i] ?? 1) / weight)
  const c = b.map((_, i) => {
    let sum = 0
    for (let j = 0; j < k; j += 1) sum += (matrix[i * k + j] ?? 0) * (b[j] ?? 0)
    return sum
  })
  let v = 1
  for (let i = 0; i < k; i += 1) v += (b[i] ?? 0) * ((c[i] ?? 0) - (loadings[i] ?? 0))
  let change = 0
  for (let i = 0; i < k; i += 1) {
    const loading = (c[i] ?? 0) / v
    const left = Math.max(leastUnique, 1 - loading * (c[i] ?? 0))
    change = Math.max(change, Math.abs(loading - (loadings[i] ?? 0)), Math.abs(left - (unique[i] ?? 0)))
    loadings[i] = loading
    unique[i] = left
  }
  return change
}
