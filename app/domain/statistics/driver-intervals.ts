import { correlationsAmong, crossDeviations, type CrossMoments } from './cross-moments'
import { driverModelOfMoments, solvable } from './driver-model'
import { lmgOf } from './lmg-shares'
import { weightsOf } from './relative-weights'
import { choleskyFactor, fixedChance, wishartDraw } from './wishart-draw'

type Limits = { readonly low: number; readonly high: number }

export type DriverIntervals = {
  readonly draws: number
  /** In the order of the predictors, as shares of 1 like the weights themselves. */
  readonly relativeWeight: readonly Limits[]
  /** The same in percent of each draw's R². */
  readonly relativeWeightPercent: readonly Limits[]
  /** `null` for more predictors than `mostPredictorsOfLmg`. */
  readonly lmg: readonly Limits[] | null
  readonly lmgPercent: readonly Limits[] | null
  readonly r2: Limits
}

const drawn = 1000
const seed = 20_261_121

/** 2^p models are fitted for LMG; this many predictors take a few milliseconds. */
export const mostPredictorsOfLmg = 12

/**
 * How far the relative weights and LMG shares would move with other persons: a parametric bootstrap.
 * Formula: 1 000 correlation matrices drawn from Wishart (R, n-1), R the correlations of predictors and outcome; each
 * decomposed anew; limits are the 2.5 and 97.5 percentiles (linear between ranks). The seed is fixed, so that the same
 * data give the same limits. Assumes normal variables; only their cross products are known. A weight is never negative, so
 * no interval reaches below 0, and one near 0 says little more than that.
 * Sources: Efron & Tibshirani (1993, ch. 6.5 and 13), Tonidandel, LeBreton & Johnson (2009).
 * In: the cross moments of predictors and outcome together, and which is the outcome. Out: 0–1, percent 0–100.
 * Too little data: as relative-weights, `null`.
 */
export function driverIntervals(moments: CrossMoments, outcome: number): DriverIntervals | null {
  const { predictorCount, correlations } = driverModelOfMoments(moments, outcome)
  const order = moments.sums.map((_, index) => index).filter((index) => index !== outcome)
  const factor = choleskyFactor(correlationsAmong(crossDeviations(moments), [...order, outcome]) ?? [])
  if (correlations === null || factor === null) return null
  const isLmgTold = predictorCount <= mostPredictorsOfLmg
  const chance = fixedChance(seed)
  const weights: number[][] = []
  const shares: (readonly number[])[] = []
  while (weights.length < drawn) {
    const drawnModel = modelOf(wishartDraw(factor, moments.n - 1, chance), predictorCount)
    if (drawnModel === null) return null
    weights.push(weightsOf(drawnModel))
    if (isLmgTold) shares.push(lmgOf(drawnModel.predictors, drawnModel.withOutcome))
  }
  const sums = weights.map((draw) => draw.reduce((sum, weight) => sum + weight, 0))
  const percent = (draws: readonly (readonly number[])[]) =>
    draws.map((draw, at) => draw.map((share) => (100 * share) / (sums[at] ?? 1)))
  return {
    draws: drawn,
    relativeWeight: limitsOf(weights, predictorCount),
    relativeWeightPercent: limitsOf(percent(weights), predictorCount),
    lmg: isLmgTold ? limitsOf(shares, predictorCount) : null,
    lmgPercent: isLmgTold ? limitsOf(percent(shares), predictorCount) : null,
    r2: percentiles(sums),
  }
}

/** A drawn covariance matrix, the outcome last, as correlations. */
function modelOf(covariances: readonly (readonly number[])[], count: number) {
  const scale = covariances.map((row, index) => Math.sqrt(row[index] ?? 0))
  const rows = covariances.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : value / (scale[i] ?? 1) / (scale[j] ?? 1))),
  )
  const predictors = rows.slice(0, count)
  return solvable(
    predictors.map((row) => row.slice(0, count)),
    predictors.map((row) => row[count] ?? 0),
  )
}

function limitsOf(draws: readonly (readonly number[])[], count: number): Limits[] {
  return Array.from({ length: count }, (_, index) => percentiles(draws.map((draw) => draw[index] ?? 0)))
}

function percentiles(values: readonly number[]): Limits {
  const sorted = Float64Array.from(values).sort()
  const at = (share: number) => {
    const place = share * (sorted.length - 1)
    const below = sorted[Math.floor(place)] ?? 0
    return below + (place - Math.floor(place)) * ((sorted[Math.ceil(place)] ?? below) - below)
  }
  return { low: at(0.025), high: at(0.975) }
}
