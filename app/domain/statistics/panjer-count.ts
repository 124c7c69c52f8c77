/** A number of events and how likely each is: `probabilities[k]` is that of `lowest + k`. */
export type CountDistribution = { readonly lowest: number; readonly probabilities: readonly number[] }

/** Weights below this share of the largest are left out. */
const negligible = 1e-13

/** A sum of independent yes and no cannot vary less than this share of its mean without being certain. */
const leastDispersion = 1e-3

/**
 * The distribution of a count known by its mean and variance: negative binomial where it varies more than Poisson's,
 * binomial (with a real number of trials) where less, Poisson where as much.
 * Formula: p(k) = (a + b/k) p(k-1), a = 1 - mean/variance, b = mean(1 - a) - a; begun at the mean and made to add up
 * to 1, so that large means do not underflow. Assumes one of these three shapes. Source: Panjer (1981), the (a, b, 0) class.
 * In: mean >= 0, variance. Out: probabilities. A mean of 0 is certainly 0.
 */
export function panjerCount(mean: number, variance: number): CountDistribution {
  if (!(mean > 0)) return { lowest: 0, probabilities: [1] }
  const a = 1 - mean / Math.max(variance, leastDispersion * mean)
  const b = mean * (1 - a) - a
  const middle = Math.floor(mean)
  const below = weightsBelow(middle, a, b)
  const above = weightsAbove(middle, a, b)
  const weights = [...below.toReversed(), 1, ...above]
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return { lowest: middle - below.length, probabilities: weights.map((weight) => weight / total) }
}

function weightsBelow(middle: number, a: number, b: number): number[] {
  const weights: number[] = []
  let weight = 1
  for (let k = middle; k > 0; k -= 1) {
    weight /= a + b / k
    if (!(weight > negligible) || weight === Infinity) break
    weights.push(weight)
  }
  return weights
}

function weightsAbove(middle: number, a: number, b: number): number[] {
  const weights: number[] = []
  let weight = 1
  for (let k = middle + 1; ; k += 1) {
    weight *= a + b / k
    if (!(weight > negligible)) break
    weights.push(weight)
  }
  return weights
}

/**
 * The middle part of a count distribution. The steps of a small count are too large for an interval that holds exactly
 * so much; half of an end point's own probability is counted to each side, so that over many counts of different size
 * the share covered is the nominal one (mid-P, Lancaster 1961).
 * In: a distribution, the share 0–1. Out: whole numbers, both ends included.
 */
export function midInterval(
  { lowest, probabilities }: CountDistribution,
  share: number,
): { readonly low: number; readonly high: number } {
  const tail = (1 - share) / 2
  let before = 0
  let low: number | undefined
  let high = lowest
  probabilities.forEach((probability, place) => {
    const upToMiddle = before + probability / 2
    if (low === undefined && upToMiddle > tail) low = lowest + place
    if (upToMiddle < 1 - tail) high = lowest + place
    before += probability
  })
  const first = low ?? lowest
  return { low: first, high: Math.max(first, high) }
}
