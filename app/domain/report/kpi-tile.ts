import type { AnalysedCell } from '../analysis/analysis'
import type { Axis } from './axis'

export type KpiPlot = {
  readonly description: string
  readonly axis: Axis
  readonly dot: number
  /** Absent for a full count, which has no interval. */
  readonly whisker?: { readonly low: number; readonly high: number }
  readonly previous?: number
  /** The districts, where they are shown. */
  readonly ticks: readonly number[]
}

export type KpiTile = {
  readonly label: string
  readonly value: string
  readonly unit: '%' | ''
  readonly beside?: { readonly strong: string; readonly text: string }
  readonly plot?: KpiPlot
  readonly lines: readonly string[]
  /** Whether the change since the wave before is supported. */
  readonly support?: { readonly isSupported: boolean; readonly text: string; readonly since: string }
}

export type ShownCity = Extract<AnalysedCell, { kind: 'shown' }>

export const percents = { low: 0, high: 100 }
