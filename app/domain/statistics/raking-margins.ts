/** How many of the population carry each label. */
export type RakingMargin = ReadonlyMap<string, number>

/**
 * The margins that respondents can be raked to: a label without respondents is left out, and every margin is brought to
 * the total of the first, so that they do not contradict each other (raking assumes both; Deming & Stephan 1940).
 * In: population per factor; the respondents' labels per factor, repeated or not. Out: margins in the order of the
 * labels. A label that the population does not know has 0.
 */
export function rakingMargins(
  populations: readonly RakingMargin[],
  labels: readonly (readonly string[])[],
): readonly RakingMargin[] {
  const present = populations.map((population, factor) => {
    const known = new Set(labels[factor] ?? [])
    return new Map([...known].map((label) => [label, population.get(label) ?? 0]))
  })
  const totals = present.map((margin) => [...margin.values()].reduce((sum, count) => sum + count, 0))
  return present.map((margin, factor) => {
    const scale = (totals[0] ?? 0) / (totals[factor] || 1)
    return new Map([...margin].map(([label, count]) => [label, count * scale]))
  })
}
