import { type Sample, spreadOf, varianceOf } from './spread'

/** The variance of answers spread evenly over `options`: (A² - 1) / 12. */
export function evenVariance(options: number): number {
  return (options * options - 1) / 12
}

/**
 * Agreement within a group on one item.
 * Formula: max(0, 1 - variance / ((A²-1)/12)), A = number of answer options. Assumes that answers without any agreement
 * would be spread evenly. Source: James, Demaree & Wolf (1984).
 * In: raw answers 1…A (or moments). Out: 0–1. Too little data: below two answers, or options, `null`.
 */
export function rwg(sample: Sample, options: number): number | null {
  const variance = varianceOf(spreadOf(sample))
  const expected = evenVariance(options)
  return variance === null || expected <= 0 ? null : Math.max(0, 1 - variance / expected)
}
