import type { FocusArea, Instrument } from '../instrument/instrument'
import { indexScale } from '../rollup/rollup'
import { addMoments, noMoments } from '../statistics/moments'
import { hideColumn, type Column, type Hidden } from './hide-column'
import { hasSpread } from './may-be-told'
import type { PlannedGroup } from './planned-group'
import type { ReleasePlan } from './release-plan'

/**
 * Which groups' scales must be hidden within the groups that are shown: not everybody answers every item.
 *
 * The index is the mean of a person's focus areas. In a group where everybody has them all, the index and all areas
 * but one tell the last; so the index is hidden wherever one of its areas is.
 */
export function hideScales(
  plan: ReleasePlan,
  instrument: Instrument,
  threshold: Column['threshold'],
  hidden: Hidden,
): ReadonlyMap<string, Hidden> {
  const hideScale = (code: string, already: Hidden) => hideColumn(plan, scaleColumn(code, threshold, already))
  const areas = new Map(instrument.focusAreas.map(({ code }) => [code, hideScale(code, hidden)]))
  const partsOfIndex = instrument.focusAreas.filter(isInIndex).map(({ code }) => areas.get(code) ?? hidden)
  const index = hideScale(indexScale, new Set([...hidden, ...partsOfIndex.flatMap((part) => [...part])]))
  return areas.set(indexScale, index)
}

function isInIndex(area: FocusArea): boolean {
  return area.role === 'driver' && area.inIndex
}

function scaleColumn(code: string, threshold: Column['threshold'], hidden: Hidden): Column {
  const momentsOf = (group: PlannedGroup) => group.figures.scales[code] ?? noMoments
  return {
    size: (group) => momentsOf(group).n,
    threshold,
    hidden,
    mayBeTold: (groups) => hasSpread(groups.map(momentsOf).reduce(addMoments, noMoments)),
  }
}
