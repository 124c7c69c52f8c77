import type { Rollup } from '../rollup/rollup'
import { designEffect } from '../statistics/design-effect'
import { rakeCells } from '../statistics/raking'
import { rakingMargins, type RakingMargin } from '../statistics/raking-margins'
import type { SamplingFrame } from '../wave/sampling-frame'
import { rakedGroups, type RakedGroup } from './raked-groups'
import type { RakedRelease } from './release'

/** Fewer respondents are not weighted (domain file, 4.4 no. 20). */
const fewestRaked = 30

/**
 * The design effect is told with one decimal, and effective persons as what is left by it, in steps of five: how much
 * weights vary depends on how many there are in every crossing, the hidden ones too.
 */
const coarseness = 5

/** How far the weighted numbers may be from the frame's, as a share of these. */
const worstFit = 1e-6

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
  const population = factors.map((factor): RakingMargin =>
    factor === 'district' ? frame.perDistrict : frame.perTenure,
  )
  const groups = rakedGroups(rollup)
    .map((group) => ({ ...group, labels: group.labels.slice(0, factors.length) }))
    .filter(({ labels }) => labels.every((label, factor) => (population[factor]?.get(label) ?? 0) > 0))
  if (sumOf(groups.map(({ respondents }) => respondents)) < fewestRaked) return undefined
  const margins = rakingMargins(
    population,
    factors.map((_, factor) => groups.map(({ labels }) => labels[factor] ?? '')),
  )
  const weights = rakeCells(groups, margins.map(Object.fromEntries<number>))
  const effect = designEffect(
    groups.flatMap(({ respondents }, at) => Array<number>(respondents).fill(weights[at] ?? 0)),
  )
  if (effect.designEffect === null) return undefined
  if (!areReached(margins, groups, weights)) return undefined
  const persons = sumOf(groups.map(({ respondents }) => respondents))
  const told = Number(effect.designEffect.toFixed(1))
  return {
    factors,
    designEffect: told,
    effectiveN: coarseness * Math.round(persons / told / coarseness),
    scales: Object.fromEntries(
      scales.flatMap((scale) => {
        const mean = weightedMeanOf(scale, groups, weights)
        return mean === undefined ? [] : [[scale, Math.round(mean)]]
      }),
    ),
  }
}

function areReached(
  margins: readonly RakingMargin[],
  groups: readonly RakedGroup[],
  weights: readonly number[],
) {
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
