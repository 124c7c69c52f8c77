import type { Rollup } from '../rollup/rollup'
import { designEffect } from '../statistics/design-effect'
import { rakeCells } from '../statistics/raking'
import { rakingMargins, type RakingMargin } from '../statistics/raking-margins'
import type { SamplingFrame } from '../wave/sampling-frame'
import { rakedGroups, type RakedGroup } from './raked-groups'
import type { RakedRelease } from './release'
import { weighsCoarsely } from './weighs-coarsely'

/** Fewer respondents are not weighted (domain file, 4.4 no. 20). */
const fewestRaked = 30

/**
 * The design effect is told with one decimal, and effective persons as what is left by it, in steps of five: how much
 * weights vary depends on how many there are in every crossing, the hidden ones too.
 */
const coarseness = 5

/** How far the weighted numbers may be from the frame's, as a share of these. */
const worstFit = 1e-6

/** What may be told of the same scales without weights. */
export type RakedTelling = {
  /** Of the city. */
  readonly scales: readonly string[]
  /** Whether the scale is told of this district and tenure band ("" = not stated). */
  readonly isTold: (scale: string, districtId: string, tenureBand: string) => boolean
  /** Fewer persons than this are not told of where district and tenure band are crossed. */
  readonly fewest: number
}

/**
 * The city's scales as they would be had every district and tenure band answered in proportion to how many belong to
 * it: respondents raked to both margins (statistics/raking.ts). A label without respondents is left out of its margin,
 * and the tenure margin is brought to the total of the districts that are left. `undefined` where the frame is not
 * known, below `fewestRaked` respondents, and where no weights reach both margins. A scale is left out where its
 * weighted index would tell more of hidden groups (weighs-coarsely.ts).
 */
export function rakeRollup(
  rollup: Rollup,
  frame: SamplingFrame,
  telling: RakedTelling,
): RakedRelease | undefined {
  const isBanded = [...frame.perTenure.keys()].some((band) => band !== '')
  const factors: RakedRelease['factors'] = isBanded ? ['district', 'tenure'] : ['district']
  const population = factors.map((factor): RakingMargin =>
    factor === 'district' ? frame.perDistrict : frame.perTenure,
  )
  const groups = rakedGroups(rollup)
    .map((group) => ({ ...group, of: group.labels, labels: group.labels.slice(0, factors.length) }))
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
      telling.scales.flatMap((scale) => {
        const mean = weightedMeanOf(scale, groups, weights)
        const mayBeTold = mean !== undefined && tellsNoMore(scale, groups, weights, telling)
        return mayBeTold ? [[scale, Math.round(mean)]] : []
      }),
    ),
  }
}

function tellsNoMore(
  scale: string,
  groups: readonly (RakedGroup & { readonly of: readonly string[] })[],
  weights: readonly number[],
  { isTold, fewest }: RakedTelling,
): boolean {
  const weighed = groups.map((group, at) => ({
    group,
    n: group.scales[scale]?.n ?? 0,
    weight: weights[at] ?? 0,
  }))
  const hidden = weighed.filter(
    ({
      group: {
        of: [districtId = '', tenureBand = ''],
      },
      n,
    }) => n > 0 && !isTold(scale, districtId, tenureBand),
  )
  return weighsCoarsely(
    hidden.map(({ group }) => group),
    hidden.map(({ weight }) => weight),
    Math.min(fewest - 1, Math.max(...hidden.map(({ n }) => n))),
    sumOf(weighed.map(({ n, weight }) => n * weight)),
  )
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
