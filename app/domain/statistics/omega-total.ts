import { columnCount, columnsOf, completeRows, type Rows } from './complete-rows'
import { correlationMatrix } from './correlation'
import { spreadOf, varianceOf } from './spread'
import { dotProduct, symmetricEigen, timesVector } from './symmetric-matrix'

export type OmegaTotal = {
  readonly n: number
  readonly k: number
  readonly omegaTotal: number | null
  readonly omegaStandardized: number | null
  /** Standardised, in the order of the items. */
  readonly loadings: readonly number[] | null
}

type OneFactor = { readonly loadings: number[]; readonly unique: number[] }

/**
 * Reliability of the sum of items that share one factor but not equally.
 * Formula: (Σλ)² / ((Σλ)² + Σψ), λ and ψ by maximum likelihood: ln|S| + tr(R S⁻¹) least, S = λλ' + diag(ψ),
 * ψ >= 0.005, found by EM from the first principal component. Standardised on correlations, total with λ sd and ψ sd².
 * Assumes one factor and uncorrelated errors. Source: McDonald (1999); EM Rubin & Thayer (1982).
 * In: persons × items in the same direction; complete rows count. Out: 0–1. Too little data: below three items or
 * two persons, or an item that does not vary, only n and k.
 */
export function omegaTotal(items: Rows): OmegaTotal {
  const rows = completeRows(items)
  const n = rows.length
  const k = columnCount(items)
  const columns = columnsOf(rows, k)
  const correlations = correlationMatrix(columns)
  if (k < 3 || n < 2 || correlations === null) {
    return { n, k, omegaTotal: null, omegaStandardized: null, loadings: null }
  }
  const { loadings, unique } = oneFactor(correlations)
  const sds = columns.map((column) => Math.sqrt(varianceOf(spreadOf(column)) ?? 0))
  return {
    n,
    k,
    omegaTotal: omega(scaledBy(loadings, sds), scaledBy(scaledBy(unique, sds), sds)),
    omegaStandardized: omega(loadings, unique),
    loadings,
  }
}

function omega(loadings: readonly number[], unique: readonly number[]): number {
  const common = sumOf(loadings) ** 2
  return common / (common + sumOf(unique))
}

function oneFactor(correlations: readonly (readonly number[])[]): OneFactor {
  let factor = firstComponent(correlations)
  for (let step = 0; step < 1_000_000; step += 1) {
    const next = expectAndMaximise(correlations, factor)
    const change = Math.max(
      ...next.loadings.map((value, index) => Math.abs(value - (factor.loadings[index] ?? 0))),
      ...next.unique.map((value, index) => Math.abs(value - (factor.unique[index] ?? 0))),
    )
    factor = next
    if (change < 1e-12) break
  }
  return sumOf(factor.loadings) < 0 ? turned(factor) : factor
}

function turned({ loadings, unique }: OneFactor): OneFactor {
  return { loadings: loadings.map((value) => -value), unique }
}

function firstComponent(correlations: readonly (readonly number[])[]): OneFactor {
  const { values, vectors } = symmetricEigen(correlations)
  const last = values.length - 1
  const size = Math.sqrt(values[last] ?? 0)
  const loadings = vectors.map((row) => size * (row[last] ?? 0))
  return { loadings, unique: loadings.map((value) => atLeast(1 - value * value)) }
}

/** One step of EM: the regression of the factor on the items, then the items on the factor. */
function expectAndMaximise(
  correlations: readonly (readonly number[])[],
  { loadings, unique }: OneFactor,
): OneFactor {
  const precise = loadings.map((value, index) => value / (unique[index] ?? 1))
  const weight = 1 + dotProduct(loadings, precise)
  const b = precise.map((value) => value / weight)
  const c = timesVector(correlations, b)
  const v = 1 - dotProduct(b, loadings) + dotProduct(b, c)
  const next = c.map((value) => value / v)
  return { loadings: next, unique: next.map((value, index) => atLeast(1 - value * (c[index] ?? 0))) }
}

function atLeast(unique: number): number {
  return Math.max(0.005, unique)
}

function scaledBy(values: readonly number[], scale: readonly number[]): number[] {
  return values.map((value, index) => value * (scale[index] ?? 0))
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
