/**
 * Exact two-sided binomial test: the probability of all outcomes no likelier than the one seen.
 * Formula: Σ P(k) over k with P(k) <= P(x)(1 + 1e-7), P by its ratio of neighbours outwards from the likeliest k, so that
 * nothing overflows and no logarithm of a factorial loses digits. Source: Clopper & Pearson (1934), minimum likelihood.
 * In: x of n trials, probability 0–1. Out: p 0–1. No trials: 1.
 */
export function binomialTest(x: number, n: number, probability: number): number {
  const weights = relativeProbabilities(n, probability)
  const limit = (weights[x] ?? 0) * (1 + 1e-7)
  let total = 0
  let unlikely = 0
  for (const weight of weights) {
    total += weight
    if (weight <= limit) unlikely += weight
  }
  return Math.min(1, unlikely / total)
}

/** P(0) … P(n), each divided by the largest. */
function relativeProbabilities(n: number, probability: number): Float64Array {
  const weights = new Float64Array(n + 1)
  const odds = probability / (1 - probability)
  const mode = Math.min(n, Math.floor((n + 1) * probability))
  weights[mode] = 1
  for (let k = mode; k < n; k += 1) weights[k + 1] = (weights[k] ?? 0) * ((n - k) / (k + 1)) * odds
  for (let k = mode; k > 0; k -= 1) weights[k - 1] = (weights[k] ?? 0) * (k / (n - k + 1) / odds)
  return weights
}
