import { cellKey, type Cell } from '../rollup/cell'
import { indexScale } from '../rollup/rollup'
import type { WaveId } from '../wave/wave'
import type { Analysis, Comparison, ScaleEstimate } from './analysis'
import { compareFamily } from './compare-family'

/** How one scale of one group has changed since an earlier wave. */
export type ScaleChange = {
  readonly cell: Cell
  readonly scale: string
  readonly estimate: ScaleEstimate
  readonly previous: ScaleEstimate
  /** The earlier wave is the reference: a positive difference is better than before. */
  readonly comparison: Comparison
}

export type WaveChange = {
  readonly previousWaveId: WaveId
  readonly waveId: WaveId
  /** The city's, then the districts'; only where both waves have enough. */
  readonly changes: readonly ScaleChange[]
}

/**
 * What has changed between two released waves, in the scales that were asked alike (comparable-scales.ts). Four
 * families: focus areas and index, in the city and in the districts. The two waves are taken as two groups of
 * persons (Welch): anonymous answers cannot be paired, which makes the intervals rather too wide than too narrow.
 */
export function compareWaves(previous: Analysis, current: Analysis, scales: readonly string[]): WaveChange {
  const alike = (wave: Analysis) => shownScales(wave).filter(({ scale }) => scales.includes(scale))
  const matched = match(alike(previous), alike(current))
  const changes = families.flatMap((isOfFamily) => compareMatched(matched.filter(isOfFamily)))
  return { previousWaveId: previous.waveId, waveId: current.waveId, changes }
}

type ShownScale = { readonly cell: Cell; readonly scale: string; readonly estimate: ScaleEstimate }
type Matched = Omit<ScaleChange, 'comparison'>

const families = [true, false].flatMap((isCity) =>
  [false, true].map(
    (isIndex) =>
      ({ cell, scale }: Matched) =>
        (cell.grouping === 'city') === isCity && (scale === indexScale) === isIndex,
  ),
)

function shownScales({ city, districts }: Analysis): readonly ShownScale[] {
  return [city, ...districts].flatMap((group) =>
    group.kind !== 'shown'
      ? []
      : Object.values(group.scales).flatMap((scale) =>
          scale.kind === 'shown' ? [{ cell: group.cell, scale: scale.scale, estimate: scale.estimate }] : [],
        ),
  )
}

function match(before: readonly ShownScale[], after: readonly ShownScale[]): readonly Matched[] {
  const nameOf = ({ cell, scale }: ShownScale) => `${cellKey(cell)} ${scale}`
  const earlier = new Map(before.map((shown) => [nameOf(shown), shown.estimate]))
  return after.flatMap((shown) => {
    const previous = earlier.get(nameOf(shown))
    return previous === undefined ? [] : [{ ...shown, previous }]
  })
}

function compareMatched(matched: readonly Matched[]): readonly ScaleChange[] {
  const comparisons = compareFamily(
    matched.map((key) => ({ key, group: key.estimate.moments, reference: key.previous.moments })),
  )
  return [...comparisons].map(([change, comparison]) => ({ ...change, comparison }))
}
