import type { Rollup } from '../rollup/rollup'
import { designEffect } from '../statistics/design-effect'
import { rakeCells } from '../statistics/raking'
import type { SamplingFrame } from '../wave/sampling-frame'
import { rakedGroups, type RakedGroup } from './raked-groups'
import type { RakedRelease } from './release'

/** Fewer respondents are not weighted (domain file, 4.4 no. 20). */
const fewestRaked = 30

/** How far the weighted numbers may be from the frame's, as a share of these. */
const worstFit = 1e-6

/** By label, how many. */
type Margin = ReadonlyMap<string, number>

/**
 * The city's scales as they would be had every district and tenure band answered in proportion to how many belong to
 * it: respondents raked to both margins (statistics/raking.ts). A label without respondents is left out of its margin,
 * and the tenure margin is brought to the total of the districts that are left. `undefined` where the frame is not
 * known, below `fewestRaked` respondents, and where no weights reach both margins.
 */
export function rakeRollup(
  rollup: Rollup,
  frame: SamplingFrame,
  scales: readonly string[],
): RakedRelease | undefined {
  const isBanded = [...frame.perTenure.keys()].some((band) => band !== '')
  const factors: RakedRelease['factors'] = isBanded ? ['district', 'tenure'] : ['district']
  const population = factors.map((factor): Margin =>
    factor === 'district' ? frame.perDistrict : frame.perTenure,
  )
  const groups = rakedGroups(rollup)
    .map((group) => ({ ...group, labels: group.labels.slice(0, factors.length) }))
    .filter(({ labels }) => labels.every((label, factor) => (population[factor]?.get(label) ?? 0) > 0))
  if (sumOf(groups.map(({ respondents }) => respondents)) < fewestRaked) return undefined
  const margins = marginsOf(population, groups)
  const weights = rakeCells(groups, margins.map(Object.fromEntries<number>))
  const effect = designEffect(
    groups.flatMap(({ respondents }, at) => Array<number>(respondents).fill(weights[at] ?? 0)),
  )
  if (effect.designEffect === null || effect.effectiveN === null) return undefined
  if (!areReached(margins, groups, weights)) return undefined
  return {
    factors,
    designEffect: Number(effect.designEffect.toFixed(2)),
    effectiveN: Math.round(effect.effectiveN),
    scales: Object.fromEntries(
      scales.flatMap((scale) => {
        const mean = weightedMeanOf(scale, groups, weights)
        return mean === undefined ? [] : [[scale, Math.round(mean)]]
      }),
    ),
  }
}

/** Of labels with respondents only; every margin with the total of the first. */
function marginsOf(population: readonly Margin[], groups: readonly RakedGroup[]): readonly Margin[] {
  const present = population.map((known, factor) => {
    const labels = new Set(groups.map(({ labels }) => labels[factor] ?? ''))
    return new Map([...labels].map((label) => [label, known.get(label) ?? 0]))
  })
  const totals = present.map((margin) => sumOf([...margin.values()]))
  return present.map((margin, factor) => {
    const scale = (totals[0] ?? 0) / (totals[factor] ?? 1)
    return new Map([...margin].map(([label, count]) => [label, count * scale]))
  })
}

function areReached(margins: readonly Margin[], groups: readonly RakedGroup[], weights: readonly number[]) {
  return margins.every((margin, factor) => {
    const weighed = new Map<string, number>()
    for (const [at, { labels, respondents }] of groups.entries()) {
      const label = labels[factor] ?? ''
      weighed.set(label, (weighed.get(label) ?? 0) + respondents * (weights[at] ?? 0))
    }
    return [...margin].every(
      ([label, count]) => Math.abs((weighed.get(label) ?? 0) - count) <= worstFit * count,
    )
  })
}

function weightedMeanOf(
  scale: string,
  groups: readonly RakedGroup[],
  weights: readonly number[],
): number | undefined {
  const sum = sumOf(groups.map(({ scales }, at) => (weights[at] ?? 0) * (scales[scale]?.sum ?? 0)))
  const weight = sumOf(groups.map(({ scales }, at) => (weights[at] ?? 0) * (scales[scale]?.n ?? 0)))
  return weight === 0 ? undefined : sum / weight
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
