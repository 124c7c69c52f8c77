import { z975 } from './distributions'
import { oneWayVariance } from './one-way-variance'
import { type Sample, type Spread, spreadOf } from './spread'

type ShrunkenMean = {
  readonly n: number
  readonly mean: number | null
  readonly shrinkage: number | null
  readonly shrunkMean: number | null
  readonly shrunkSd: number | null
  readonly shrunkLow: number | null
  readonly shrunkHigh: number | null
}

export type EmpiricalBayes = {
  readonly sigma2: number | null
  readonly tau2: number | null
  readonly n0: number | null
  readonly mu: number | null
  /** In the order of the samples. */
  readonly groups: readonly ShrunkenMean[]
}

/**
 * Group means drawn towards the common mean, the more so the smaller the group; the fair order for a ranking.
 * Formula: σ² = MSW, τ² = max(0, (MSB-MSW)/n0), w = 1/(τ²+σ²/n), μ = Σwm/Σw, B = τ²/(τ²+σ²/n),
 * shrunk mean B m + (1-B) μ, sd √(τ²(1-B)), ∓ z sd. Assumes normal group means around one μ, equal variance within.
 * Source: Efron & Morris (1975), method of moments.
 * In: a sample per group on one metric. Out: on the same metric; B 0–1. Too little data: fewer than two groups, or all
 * of one person, leave n and mean; an empty group gets `null`; no spread at all leaves σ² = τ² = 0 and n0.
 */
export function empiricalBayes(samples: readonly Sample[]): EmpiricalBayes {
  const spreads = samples.map(spreadOf)
  const variance = oneWayVariance(spreads)
  if (variance === null) {
    return { sigma2: null, tau2: null, n0: null, mu: null, groups: spreads.map(unshrunken) }
  }
  const { n0, meanSquareBetween, meanSquareWithin: sigma2 } = variance
  const tau2 = Math.max(0, (meanSquareBetween - sigma2) / n0)
  if (sigma2 === 0 && tau2 === 0) return { sigma2, tau2, n0, mu: null, groups: spreads.map(unshrunken) }
  const mu = precisionWeightedMean(spreads, sigma2, tau2)
  return { sigma2, tau2, n0, mu, groups: spreads.map((spread) => shrink(spread, sigma2, tau2, mu)) }
}

function precisionWeightedMean(spreads: readonly Spread[], sigma2: number, tau2: number): number {
  let weights = 0
  let weighted = 0
  for (const { n, mean } of spreads) {
    if (mean === null) continue
    const weight = 1 / (tau2 + sigma2 / n)
    weights += weight
    weighted += weight * mean
  }
  return weighted / weights
}

function shrink({ n, mean }: Spread, sigma2: number, tau2: number, mu: number): ShrunkenMean {
  if (mean === null) return { n, mean, ...noShrinkage }
  const shrinkage = tau2 / (tau2 + sigma2 / n)
  const shrunkMean = shrinkage * mean + (1 - shrinkage) * mu
  const shrunkSd = Math.sqrt(tau2 * (1 - shrinkage))
  const half = z975 * shrunkSd
  return {
    n,
    mean,
    shrinkage,
    shrunkMean,
    shrunkSd,
    shrunkLow: shrunkMean - half,
    shrunkHigh: shrunkMean + half,
  }
}

function unshrunken({ n, mean }: Spread): ShrunkenMean {
  return { n, mean, ...noShrinkage }
}

const noShrinkage = { shrinkage: null, shrunkMean: null, shrunkSd: null, shrunkLow: null, shrunkHigh: null }
