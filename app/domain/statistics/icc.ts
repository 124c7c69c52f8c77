import { fQuantile, fTail } from './distributions'
import { type OneWayVariance, oneWayVariance } from './one-way-variance'
import { type Sample, spreadOf } from './spread'

export type Icc = {
  readonly n: number
  readonly groupCount: number
  readonly meanGroupSize: number | null
  readonly n0: number | null
  readonly meanSquareBetween: number | null
  readonly meanSquareWithin: number | null
  readonly f: number | null
  readonly df1: number | null
  readonly df2: number | null
  readonly p: number | null
  readonly icc1: number | null
  readonly icc1N0: number | null
  readonly icc2: number | null
  readonly ciLow: number | null
  readonly ciHigh: number | null
  readonly etaSquared: number | null
}

/**
 * How much of a person's answer belongs to the group (ICC 1) and how reliable the group mean is (ICC 2).
 * Formula: ICC1 = (MSB-MSW) / (MSB + (k̄-1) MSW), k̄ = n/J (icc1N0: n0 for k̄); ICC2 = (MSB-MSW) / MSB; limits
 * (F'-1) / (F'+k̄-1) with F / F(.975; J-1, n-J) and F F(.975; n-J, J-1). Assumes groups drawn at random, equal variance
 * within. Sources: Shrout & Fleiss (1979), Bliese (2000).
 * In: a sample per group. Out: at most 1; negative values stay. Too little data: fewer than two groups, or all of one
 * person, leave only counts. No spread between but within: ICC2 -Infinity. None within but between: F Infinity and
 * both 1, limits `null`. None at all: `null`.
 */
export function icc(samples: readonly Sample[]): Icc {
  const spreads = samples.map(spreadOf).filter((spread) => spread.n > 0)
  const groupCount = spreads.length
  const n = spreads.reduce((sum, spread) => sum + spread.n, 0)
  const variance = oneWayVariance(spreads)
  const counts = { n, groupCount, meanGroupSize: groupCount === 0 ? null : n / groupCount }
  if (variance === null) return { ...counts, ...noVariance, ...noRatio, etaSquared: null }
  const { n0, meanSquareBetween, meanSquareWithin, squaresBetween, squaresWithin } = variance
  const total = squaresBetween + squaresWithin
  return {
    ...counts,
    n0,
    meanSquareBetween,
    meanSquareWithin,
    df1: groupCount - 1,
    df2: n - groupCount,
    ...ratios(variance),
    etaSquared: total === 0 ? null : squaresBetween / total,
  }
}

function ratios({ n, groupCount, n0, meanSquareBetween, meanSquareWithin }: OneWayVariance) {
  if (meanSquareWithin === 0) {
    return meanSquareBetween === 0 ? noRatio : { ...noRatio, f: Infinity, p: 0, icc1: 1, icc1N0: 1, icc2: 1 }
  }
  const df1 = groupCount - 1
  const df2 = n - groupCount
  const f = meanSquareBetween / meanSquareWithin
  const lowF = f / fQuantile(0.975, df1, df2)
  const highF = f * fQuantile(0.975, df2, df1)
  const meanGroupSize = n / groupCount
  return {
    f,
    p: fTail(f, df1, df2),
    icc1: (f - 1) / (f + meanGroupSize - 1),
    icc1N0: (f - 1) / (f + n0 - 1),
    icc2: f === 0 ? -Infinity : 1 - 1 / f,
    ciLow: (lowF - 1) / (lowF + meanGroupSize - 1),
    ciHigh: (highF - 1) / (highF + meanGroupSize - 1),
  }
}

const noVariance = { n0: null, meanSquareBetween: null, meanSquareWithin: null, df1: null, df2: null }
const noRatio = { f: null, p: null, icc1: null, icc1N0: null, icc2: null, ciLow: null, ciHigh: null }
