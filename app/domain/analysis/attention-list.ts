import { cellKey, type Cell } from '../rollup/cell'
import { indexScale } from '../rollup/rollup'
import type { Analysis, Comparison, ScaleEstimate } from './analysis'
import type { WaveChange } from './compare-waves'
import { toldOnce } from './told-once'

/** A finding that is worth reading first. Which words it is put in is the report's business. */
export type Signal = {
  readonly kind: 'weakness' | 'strength'
  readonly cell: Cell
  readonly scale: string
  readonly estimate: ScaleEstimate
  /** Against the rest, against the wave before, or both, when both say the same. */
  readonly versusRest?: Comparison
  readonly versusPrevious?: Comparison
  /** Of the whole city's: the districts that moved with it. */
  readonly alsoIn?: readonly Cell[]
}

export const fewestAnswers = 20
export const smallestDifference = 8

/**
 * What deserves attention: what is supported, rests on enough answers and lies far enough from the rest or from the wave
 * before, in the city, its districts and their units, each thing said once (told-once.ts). The weak first, then the
 * strong, each with the largest difference first. A signal is a difference; what it comes from no survey can tell.
 */
export function attentionList(analysis: Analysis, change?: WaveChange): readonly Signal[] {
  const signals = new Map<string, Signal>()
  for (const { cell, scale, estimate, comparison, basis } of findings(analysis, change)) {
    const kind = comparison.difference < 0 ? 'weakness' : 'strength'
    const name = `${kind} ${cellKey(cell)} ${scale}`
    signals.set(name, { ...signals.get(name), kind, cell, scale, estimate, [basis]: comparison })
  }
  return [...toldOnce([...signals.values()], smallestDifference)].sort(byWeight)
}

type Finding = {
  readonly cell: Cell
  readonly scale: string
  readonly estimate: ScaleEstimate
  readonly comparison: Comparison
  readonly basis: 'versusRest' | 'versusPrevious'
}

function findings(analysis: Analysis, change: WaveChange | undefined): readonly Finding[] {
  const againstRest = [...analysis.districts, ...analysis.units].flatMap((group) =>
    group.kind !== 'shown'
      ? []
      : Object.values(group.scales).flatMap((scale): Finding[] =>
          scale.kind === 'shown' && scale.versusRest !== undefined
            ? [{ ...scale, cell: group.cell, comparison: scale.versusRest, basis: 'versusRest' }]
            : [],
        ),
  )
  const againstPrevious = (change?.changes ?? []).map((found): Finding => ({
    ...found,
    basis: 'versusPrevious',
  }))
  return [...againstRest, ...againstPrevious].filter(isWorthAttention)
}

/** The index of the whole city stands among the key figures, with its change. */
function isWorthAttention({ cell, scale, estimate, comparison }: Finding): boolean {
  return (
    !(cell.grouping === 'city' && scale === indexScale) &&
    comparison.isSupported &&
    estimate.n >= fewestAnswers &&
    Math.abs(comparison.difference) >= smallestDifference
  )
}

function byWeight(a: Signal, b: Signal): number {
  if (a.kind !== b.kind) return a.kind === 'weakness' ? -1 : 1
  return largestDifference(b) - largestDifference(a)
}

function largestDifference({ versusRest, versusPrevious }: Signal): number {
  return Math.max(Math.abs(versusRest?.difference ?? 0), Math.abs(versusPrevious?.difference ?? 0))
}
