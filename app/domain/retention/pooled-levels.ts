import { type Experience, expectedIn, sum, type TenureHazard } from './tenure-hazard'

/** How a district's departures stand to what its staff's tenures would give in the whole city. 1 = as the city. */
export type Level = { readonly mean: number; readonly relativeVariance: number }

/**
 * Each district's level, drawn towards the city's the more the fewer its departures.
 * Formula: level ~ gamma(κ, κ); given O departures where E were expected: gamma(κ + O, κ + E).
 * 1/κ, the true variance between districts, by moments: (Σ(O - E)² - ΣE) / ΣE², not below 0 (then every level is 1).
 * Sources: Clayton & Kaldor (1987), indirect standardisation with empirical Bayes.
 */
export function pooledLevels(
  groups: ReadonlyMap<string, Experience>,
  hazard: TenureHazard,
): ReadonlyMap<string, Level> {
  const compared = [...groups].map(([group, { years, departures }]) => ({
    group,
    observed: sum(departures),
    expected: expectedIn(hazard, years),
  }))
  const between = extraVariance(compared)
  return new Map(
    compared.map(({ group, observed, expected }): [string, Level] => {
      if (between === 0) return [group, { mean: 1, relativeVariance: 0 }]
      const kappa = 1 / between
      return [
        group,
        { mean: (kappa + observed) / (kappa + expected), relativeVariance: 1 / (kappa + observed) },
      ]
    }),
  )
}

/** How much more counts vary around what was expected than chance makes them: a squared coefficient of variation. */
export function extraVariance(
  counts: readonly { readonly observed: number; readonly expected: number }[],
): number {
  const few = 3
  if (counts.length < few) return 0
  const squares = sum(counts.map(({ observed, expected }) => (observed - expected) ** 2))
  const chance = sum(counts.map(({ expected }) => expected))
  const scale = sum(counts.map(({ expected }) => expected * expected))
  const freedom = counts.length / (counts.length - 1)
  return scale > 0 ? Math.max(0, (squares * freedom - chance) / scale) : 0
}
