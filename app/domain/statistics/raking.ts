/** A factor: who carries which label, and how many in the population do. */
export type RakingFactor = {
  readonly labels: readonly (string | null)[]
  readonly margin: Readonly<Record<string, number>>
}

/** Respondents who agree in every label, and so in their weight. One label per factor. */
export type RakedCell = { readonly labels: readonly string[]; readonly respondents: number }

type Cell = RakedCell & { weight: number }

/**
 * Weights that bring the respondents to the population's margins.
 * Formula: start equal; multiply factor after factor by population / weighted sum of the label, until no multiplier is
 * further than 1e-13 from 1. Assumes that respondents stand for the others of their labels, equal grand totals,
 * and respondents under every label (collapse before). Source: Deming & Stephan (1940).
 * In: factors over the same respondents. Out: weights >= 0 that sum to the population, in the order of the respondents.
 * Too little data: no respondents, no weights; a label that is missing or has no margin gives its bearer `null`. Margins
 * that contradict each other stop after 10 000 rounds.
 */
export function raking(factors: readonly RakingFactor[]): (number | null)[] {
  const cellOf = (factors[0]?.labels ?? []).map((_, index) => labelsOf(factors, index))
  const cells = new Map<string, Cell>()
  for (const labels of cellOf) {
    if (labels === null) continue
    const key = JSON.stringify(labels)
    cells.set(key, { labels, respondents: (cells.get(key)?.respondents ?? 0) + 1, weight: 0 })
  }
  weigh(
    [...cells.values()],
    factors.map(({ margin }) => margin),
  )
  return cellOf.map((labels) =>
    labels === null ? null : (cells.get(JSON.stringify(labels))?.weight ?? null),
  )
}

/** The same of respondents who have been counted: the weight of each person in each cell. */
export function rakeCells(
  cells: readonly RakedCell[],
  margins: readonly RakingFactor['margin'][],
): readonly number[] {
  const weighed = cells.map((cell) => ({ ...cell, weight: 0 }))
  weigh(weighed, margins)
  return weighed.map(({ weight }) => weight)
}

function labelsOf(factors: readonly RakingFactor[], index: number): string[] | null {
  const labels = factors.flatMap((factor) => {
    const label = factor.labels[index] ?? null
    return label === null || !Object.hasOwn(factor.margin, label) ? [] : [label]
  })
  return labels.length === factors.length ? labels : null
}

/** A factor by places instead of labels: which place each cell has, and how many belong to each place. */
type PlacedFactor = { readonly places: Int32Array; readonly population: Float64Array }

function weigh(cells: readonly Cell[], margins: readonly RakingFactor['margin'][]): void {
  const population = Object.values(margins[0] ?? {}).reduce((sum, total) => sum + total, 0)
  const sizes = Float64Array.from(cells, ({ respondents }) => respondents)
  const weights = new Float64Array(cells.length).fill(
    population / sizes.reduce((sum, respondents) => sum + respondents, 0),
  )
  const factors = margins.map((margin, factor) => placed(cells, margin, factor))
  for (let round = 0; round < 10_000; round += 1) {
    const largest = Math.max(0, ...factors.map((factor) => adjust(weights, sizes, factor)))
    if (largest < 1e-13) break
  }
  for (const [at, cell] of cells.entries()) cell.weight = weights[at] ?? 0
}

function placed(cells: readonly Cell[], margin: RakingFactor['margin'], factor: number): PlacedFactor {
  const labels = [...new Set(cells.map(({ labels: carried }) => carried[factor] ?? ''))]
  const placeOf = new Map(labels.map((label, place) => [label, place]))
  return {
    places: Int32Array.from(cells, ({ labels: carried }) => placeOf.get(carried[factor] ?? '') ?? 0),
    population: Float64Array.from(labels, (label) => margin[label] ?? 0),
  }
}

/** Brings one factor to its margin. Says how far the furthest multiplier was from 1. */
function adjust(weights: Float64Array, sizes: Float64Array, { places, population }: PlacedFactor): number {
  const multipliers = new Float64Array(population.length)
  for (let cell = 0; cell < weights.length; cell += 1) {
    const place = places[cell] ?? 0
    multipliers[place] = (multipliers[place] ?? 0) + (sizes[cell] ?? 0) * (weights[cell] ?? 0)
  }
  let largest = 0
  for (let place = 0; place < multipliers.length; place += 1) {
    const sum = multipliers[place] ?? 0
    const multiplier = sum === 0 ? 1 : (population[place] ?? 0) / sum
    multipliers[place] = multiplier
    largest = Math.max(largest, Math.abs(multiplier - 1))
  }
  for (let cell = 0; cell < weights.length; cell += 1)
    weights[cell] = (weights[cell] ?? 0) * (multipliers[places[cell] ?? 0] ?? 1)
  return largest
}
