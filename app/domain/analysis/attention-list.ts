import { cellKey, type Cell } from '../rollup/cell'
import { indexScale } from '../rollup/rollup'
import type { Analysis, Comparison, ScaleEstimate } from './analysis'
import type { WaveChange } from './compare-waves'

/** A finding that is worth reading first. Which words it is put in is the report's business. */
export type Signal = {
  readonly kind: 'weakness' | 'strength'
  readonly cell: Cell
  readonly scale: string
  readonly estimate: ScaleEstimate
  /** Against all other districts, against the wave before, or both, when both say the same. */
  readonly versusRest?: Comparison
  readonly versusPrevious?: Comparison
}

export const fewestAnswers = 20
export const smallestDifference = 8

/**
 * What deserves attention: focus areas that are supported, rest on enough answers and lie far enough from the other
 * districts or from the wave before. The weak first, then the strong, each with the largest difference first.
 */
export function attentionList(analysis: Analysis, change?: WaveChange): readonly Signal[] {
  const signals = new Map<string, Signal>()
  for (const { cell, scale, estimate, comparison, basis } of findings(analysis, change)) {
    const kind = comparison.difference < 0 ? 'weakness' : 'strength'
    const name = `${kind} ${cellKey(cell)} ${scale}`
    signals.set(name, { ...signals.get(name), kind, cell, scale, estimate, [basis]: comparison })
  }
  return [...signals.values()].sort(byWeight)
}

type Finding = {
  readonly cell: Cell
  readonly scale: string
  readonly estimate: ScaleEstimate
  readonly comparison: Comparison
  readonly basis: 'versusRest' | 'versusPrevious'
}

function findings(analysis: Analysis, change: WaveChange | undefined): readonly Finding[] {
  const againstRest = analysis.districts.flatMap((group) =>
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

function isWorthAttention({ scale, estimate, comparison }: Finding): boolean {
  return (
    scale !== indexScale &&
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
