import { cellKey } from '../rollup/cell'
import { benjaminiHochberg } from '../statistics/benjamini-hochberg'
import { welchComparison } from '../statistics/welch-comparison'
import type { WaveId } from '../wave/wave'
import type { AnalysedCell, Analysis, Interval, ScaleEstimate } from './analysis'

/** A group in this wave against the same group in the wave before (Welch; effect in Hedges' g). */
export type Change = {
  readonly previousMean: number
  readonly difference: number
  readonly interval: Interval
  readonly hedgesG: number
  /** Benjamini–Hochberg over all changes of the wave. */
  readonly pAdjusted: number
  /** pAdjusted < 0.05. */
  readonly isSupported: boolean
}

export type Changes = {
  readonly previousWaveId: WaveId
  /** By cell key and scale; absent where either wave has too few. */
  readonly byCell: Readonly<Record<string, Readonly<Record<string, Change>>>>
  readonly comparisonCount: number
}

const falseDiscoveryRate = 0.05

/**
 * City and districts, for the scales that were asked in the same words in both waves. Both groups must reach
 * the size for details (domain file, 4.1: trend, 10 and 10). The two waves are treated as independent groups: nobody
 * can be followed from one to the next.
 */
export function changesSince(current: Analysis, previous: Analysis, scales: readonly string[]): Changes {
  const minimum = Math.max(current.minimumDetailSize, previous.minimumDetailSize)
  const before = new Map(cellsOf(previous).map((cell) => [cellKey(cell.cell), cell]))
  const tested = cellsOf(current).flatMap((cell) => {
    const earlier = before.get(cellKey(cell.cell))
    if (earlier === undefined) return []
    return scales.flatMap((scale) => {
      const test = changeOf(estimateIn(cell, scale), estimateIn(earlier, scale), minimum)
      return test === undefined ? [] : [{ key: cellKey(cell.cell), scale, ...test }]
    })
  })
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p))
  const byCell: Record<string, Record<string, Change>> = {}
  tested.forEach(({ key, scale, p, ...change }, place) => {
    const pAdjusted = adjusted[place] ?? p
    const isSupported = pAdjusted < falseDiscoveryRate
    byCell[key] = { ...byCell[key], [scale]: { ...change, pAdjusted, isSupported } }
  })
  return { previousWaveId: previous.waveId, byCell, comparisonCount: tested.length }
}

function cellsOf(analysis: Analysis): readonly AnalysedCell[] {
  return [analysis.city, ...analysis.districts]
}

function estimateIn(cell: AnalysedCell, scale: string): ScaleEstimate | undefined {
  if (cell.kind !== 'shown') return undefined
  const analysed = cell.scales[scale]
  return analysed?.kind === 'shown' ? analysed.estimate : undefined
}

function changeOf(now: ScaleEstimate | undefined, before: ScaleEstimate | undefined, minimum: number) {
  if (now === undefined || before === undefined || now.n < minimum || before.n < minimum) return undefined
  const { difference, ciLow, ciHigh, p, g } = welchComparison(now.moments, before.moments)
  if (difference === null || ciLow === null || ciHigh === null || p === null || g === null) return undefined
  return {
    previousMean: before.mean,
    difference,
    interval: { low: ciLow, high: ciHigh },
    hedgesG: g,
    p,
  }
}
