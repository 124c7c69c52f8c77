import type { FocusArea, Instrument } from '../instrument/instrument'
import { itemsByCode } from '../instrument/items-of'
import type { Moments } from '../statistics/moments'
import { spreadOf, varianceOf } from '../statistics/spread'
import type { AnalysedCell, Comparison, ScaleEstimate } from './analysis'
import { compareFamily } from './compare-family'
import { estimateScale } from './estimate-scale'

/** A focus area of both surveys, by the items that both ask in the same words. */
export type SharedArea = {
  readonly code: string
  readonly items: readonly string[]
  /** How many items the area has in the stayers' survey. */
  readonly itemsOfStayers: number
}

/** Leavers beside those who remain, on one area. */
export type LeaverComparison = {
  readonly code: string
  readonly leavers: ScaleEstimate
  readonly stayers: ScaleEstimate
  /** The stayers are the reference: a negative difference is worse among leavers. Absent where too few. */
  readonly comparison?: Comparison
}

type Shown = Extract<AnalysedCell, { kind: 'shown' }>

/**
 * The areas that leavers and stayers were asked about in the same words. The leavers' area must lie wholly within the
 * stayers': then its released index is that of the common items.
 */
export function sharedAreas(exit: Instrument, pulse: Instrument): readonly SharedArea[] {
  const [asked, others] = [itemsByCode(exit), itemsByCode(pulse)]
  return exit.focusAreas.flatMap((area) => {
    const other = pulse.focusAreas.find(({ code }) => code === area.code)
    if (other === undefined || !area.items.every((item) => isIn(item, other))) return []
    const alike = area.items.every(({ code }) => {
      const [a, b] = [asked.get(code), others.get(code)]
      return a !== undefined && b !== undefined && a.kind === b.kind && a.stem.sv === b.stem.sv
    })
    return alike
      ? [{ code: area.code, items: area.items.map(({ code }) => code), itemsOfStayers: other.items.length }]
      : []
  })
}

function isIn(item: FocusArea['items'][number], area: FocusArea): boolean {
  return area.items.some(({ code, reversed }) => code === item.code && reversed === item.reversed)
}

/**
 * Leavers against stayers on every shared area, from released figures alone; one family of tests (Welch,
 * Benjamini–Hochberg). The stayers' index of the m common items of k is the mean of their released item means. Its
 * variance is not released; with items that vary alike and go together, or not, but not against each other, it is at
 * most k/m of the variance of the whole area, and that is what is used: the interval is rather too wide.
 */
export function compareLeavers(
  areas: readonly SharedArea[],
  leavers: Shown,
  stayers: Shown,
): readonly LeaverComparison[] {
  const both = areas.flatMap((area) => {
    const own = leavers.scales[area.code]
    const moments = stayersMoments(area, stayers)
    const estimate = moments && estimateScale(moments)
    if (own?.kind !== 'shown' || moments === undefined || estimate === undefined) return []
    return [{ code: area.code, leavers: own.estimate, stayers: estimate, moments }]
  })
  const compared = compareFamily(
    both.map(({ code, leavers: own, moments }) => ({ key: code, group: own.moments, reference: moments })),
  )
  return both.map(({ code, leavers: own, stayers: other }) => {
    const comparison = compared.get(code)
    return { code, leavers: own, stayers: other, ...(comparison === undefined ? {} : { comparison }) }
  })
}

function stayersMoments({ code, items, itemsOfStayers }: SharedArea, stayers: Shown): Moments | undefined {
  const scale = stayers.scales[code]
  if (scale?.kind !== 'shown') return undefined
  const { n, moments } = scale.estimate
  if (items.length === itemsOfStayers) return moments
  const means = items.flatMap((item) => {
    const answers = stayers.items[item]
    const mean = answers === undefined || answers.kind === 'suppressed' ? undefined : answers.means['']
    return mean === undefined ? [] : [mean]
  })
  const variance = varianceOf(spreadOf(moments))
  if (means.length < items.length || variance === null) return undefined
  const mean = means.reduce((sum, one) => sum + one, 0) / means.length
  const widest = (variance * itemsOfStayers) / items.length
  return { n, sum: n * mean, sumSquares: (n - 1) * widest + n * mean * mean }
}
