import type { ReleaseScope } from '../release/scope-release'
import type { RetentionRelease, SurvivalGroup } from './retention-release'

/**
 * The part of the release that these eyes may see: a district's HR sees its own district, the units in it, and the city's
 * totals. A part of what is safe as a whole is safe.
 */
export function retentionFor(release: RetentionRelease, scope: ReleaseScope): RetentionRelease {
  if (scope.role === 'hrCity') return release
  const isSeen = (group: SurvivalGroup): boolean =>
    group.grouping === 'city' || ('districtId' in group && group.districtId === scope.districtId)
  return {
    ...release,
    turnover: release.turnover.filter(({ area }) => isSeen(area)),
    survival: release.survival.filter(({ group }) => isSeen(group)),
    logRank: release.logRank.map((one) => ({
      ...one,
      pairs: one.pairs.filter(({ a, b }) => isSeen(a) && isSeen(b)),
    })),
    earlyLeaving: release.earlyLeaving.filter(({ area }) => isSeen(area)),
    signals: {
      ...release.signals,
      quitsTogether: release.signals.quitsTogether.filter(isSeen),
      newcomers: release.signals.newcomers.filter(({ area }) => isSeen(area)),
    },
    context: release.context.filter(({ districtId }) => districtId === scope.districtId),
  }
}
