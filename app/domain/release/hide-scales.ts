import type { FocusArea, Instrument } from '../instrument/instrument'
import { indexScale } from '../rollup/rollup'
import { addMoments, noMoments } from '../statistics/moments'
import { scaleAudit } from './audited-figures'
import { hideAudited } from './hide-audited'
import type { Column, Hidden } from './hide-column'
import { hasSpread } from './may-be-told'
import type { PlannedGroup } from './planned-group'
import type { AuditedHiding } from './release-audit'
import type { ReleasePlan } from './release-plan'
import type { Steps } from './steps'

export type HiddenScales = {
  readonly scales: ReadonlyMap<string, Hidden>
  readonly audits: readonly AuditedHiding[]
}

/**
 * Which groups' scales must be hidden within the groups that are shown: not everybody answers every item.
 *
 * The index is the mean of a person's focus areas. In a group where everybody has them all, the index and all areas
 * but one tell the last; so the index is hidden wherever one of its areas is.
 */
export function* hideScales(
  plan: ReleasePlan,
  instrument: Instrument,
  threshold: Column['threshold'],
  hidden: Hidden,
): Steps<HiddenScales> {
  const audits: AuditedHiding[] = []
  const scales = new Map<string, Hidden>()
  for (const { code } of instrument.focusAreas) {
    const area = yield* hideScale(plan, code, threshold, hidden)
    scales.set(code, area.hidden)
    audits.push(area)
  }
  const partsOfIndex = instrument.focusAreas.filter(isInIndex).map(({ code }) => scales.get(code) ?? hidden)
  const withParts = new Set([...hidden, ...partsOfIndex.flatMap((part) => [...part])])
  const index = yield* hideScale(plan, indexScale, threshold, withParts)
  return { scales: scales.set(indexScale, index.hidden), audits: [...audits, index] }
}

function hideScale(plan: ReleasePlan, code: string, threshold: Column['threshold'], hidden: Hidden) {
  return hideAudited(plan, scaleColumn(code, threshold, hidden), scaleAudit(code, threshold.group))
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
