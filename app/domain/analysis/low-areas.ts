import type { Instrument } from '../instrument/instrument'
import type { Release, ReleasedCell } from '../release/release'
import { type Cell, cellKey } from '../rollup/cell'
import { empiricalBayes } from '../statistics/empirical-bayes'
import type { Moments } from '../statistics/moments'
import type { CellOf, ScaleEstimate } from './analysis'
import { fewestCompared } from './compare-family'
import { estimateScale } from './estimate-scale'

/** A district or unit whose workload or leadership is so low that a talk with everybody in it is due. */
export type LowArea = {
  readonly cell: CellOf<'district'> | CellOf<'unit'>
  /** The focus area's code. */
  readonly scale: string
  readonly estimate: ScaleEstimate
  /** Drawn towards what its kind have in common, 0–100. */
  readonly shrunken: number
  readonly city: ScaleEstimate
}

export type LowAreas = {
  readonly signals: readonly LowArea[]
  /** How many districts and units had enough answers to be looked at. */
  readonly looked: number
}

/** Arbetstyngd and ledarskap (domain file 2.4). */
export const watchedAreas = ['TYN', 'LED'] as const
export const lowBelow = 50
export const leastBelowCity = 8

/**
 * Where the index of a watched area is below 50 and, shrunk by empirical Bayes, at least eight points below the city
 * (domain file 2.4). Districts are one family for the shrinking and the city's units another; groups of fewer than ten
 * answers are in their family, but never a signal. From released figures alone; the largest distance first.
 */
export function lowAreas(release: Release, instrument: Instrument): LowAreas {
  const cells = { district: shownCells(release, 'district'), unit: shownCells(release, 'unit') }
  const asked = watchedAreas.filter((code) => instrument.focusAreas.some((area) => area.code === code))
  const found = asked.flatMap((scale) => {
    const city = estimateIn(
      release.cells.find(({ cell }) => cell.grouping === 'city'),
      scale,
    )
    if (city === undefined) return []
    return [cells.district, cells.unit].flatMap((family) => lowIn(family, scale, city))
  })
  const looked = new Set(found.map(({ cell }) => cellKey(cell)))
  return {
    signals: found
      .filter(({ isLow }) => isLow)
      .map(({ isLow: _isLow, ...signal }) => signal)
      .toSorted((a, b) => a.shrunken - a.city.mean - (b.shrunken - b.city.mean)),
    looked: looked.size,
  }
}

type Group = { readonly cell: LowArea['cell']; readonly released: ReleasedCell }

function lowIn(family: readonly Group[], scale: string, city: ScaleEstimate) {
  const groups = family.flatMap(({ cell, released }) => {
    const estimate = estimateIn(released, scale)
    return estimate === undefined ? [] : [{ cell, estimate }]
  })
  const { groups: drawn } = empiricalBayes(groups.map(({ estimate }): Moments => estimate.moments))
  return groups.flatMap(({ cell, estimate }, at) => {
    const shrunken = drawn[at]?.shrunkMean
    if (estimate.n < fewestCompared || shrunken === null || shrunken === undefined) return []
    const isLow = estimate.mean < lowBelow && city.mean - shrunken >= leastBelowCity
    return [{ cell, scale, estimate, shrunken, city, isLow }]
  })
}

function estimateIn(released: ReleasedCell | undefined, scale: string): ScaleEstimate | undefined {
  const own = released?.kind === 'shown' ? released.scales[scale] : undefined
  return own?.kind === 'shown' ? estimateScale(own.moments) : undefined
}

function shownCells(release: Release, grouping: 'district' | 'unit'): readonly Group[] {
  const is = (cell: Cell): cell is LowArea['cell'] =>
    cell.grouping === grouping && 'districtId' in cell && cell.districtId !== null
  return release.cells.flatMap((released) =>
    released.kind === 'shown' && is(released.cell) ? [{ cell: released.cell, released }] : [],
  )
}
