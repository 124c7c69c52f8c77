import { isSuppressed } from '../statistics/cell-status'
import { logRank } from '../statistics/log-rank'
import { pairwiseLogRank } from '../statistics/pairwise-log-rank'
import { suppressOneWay } from '../statistics/suppress-one-way'
import { minimumDetailSize } from './disclosure-limits'
import { areaKey } from './retention-area'
import type { ReleasedLogRank, ReleasedSurvival, SurvivalFamily, SurvivalGroup } from './retention-release'
import { countEvents, countPeople, type ObservedTenure, survivalCurve } from './tally-survival'

export type GroupTenures = {
  /** `null`: whoever belongs to none of the groups. Hidden or not, they are told of nowhere. */
  readonly group: SurvivalGroup | null
  readonly tenures: readonly ObservedTenure[]
  /** Hidden for another reason: its leavers are not told either. */
  readonly isHidden: boolean
}

/** The curves of the groups that make up a city, as far as they may be told; the city's own is told beside them. */
export function releaseSurvivalFamily(groups: readonly GroupTenures[]): readonly ReleasedSurvival[] {
  const hidden = hiddenGroups(groups)
  return groups.flatMap(({ group, tenures }, at) =>
    group === null ? [] : [releasedSurvival(group, tenures, hidden[at] ?? true)],
  )
}

/** One group's curve; `isHidden` says what its family demands. */
export function releasedSurvival(
  group: SurvivalGroup,
  tenures: readonly ObservedTenure[],
  isHidden: boolean,
): ReleasedSurvival {
  const curve = isHidden ? undefined : survivalCurve(tenures)
  if (curve === undefined || curve.points.length === 0) return { kind: 'suppressed', group }
  return { kind: 'shown', group, n: countPeople(tenures), events: countEvents(tenures), ...curve }
}

/** Ten people and ten leavers, or none who left; and never one group alone that is hidden, or few in all. */
function hiddenGroups(groups: readonly GroupTenures[]): readonly boolean[] {
  const codes = groups.map(({ group }) => (group === null ? '' : areaKey(group)))
  const people = groups.map(({ tenures }) => countPeople(tenures))
  const events = groups.map(({ tenures }) => countEvents(tenures))
  let hidden: readonly boolean[] = groups.map(({ isHidden }) => isHidden)
  for (let before = -1; before < numberOf(hidden);) {
    before = numberOf(hidden)
    for (const counts of [people, events]) {
      const { status, parent } = suppressOneWay(codes, counts, minimumDetailSize, { hidden })
      hidden = parent === 'suppress' ? groups.map(() => true) : status.map(isSuppressed)
    }
  }
  return hidden
}

function numberOf(hidden: readonly boolean[]): number {
  return hidden.filter(Boolean).length
}

/**
 * Whether the groups of a family leave alike. The test is over all groups, hidden ones too: it is one number about them
 * all. Pairs are told of shown groups, adjusted over these pairs.
 */
export function releasedLogRank(
  family: SurvivalFamily,
  groups: readonly GroupTenures[],
  released: readonly ReleasedSurvival[],
): ReleasedLogRank {
  const shown = new Set(released.flatMap((one) => (one.kind === 'shown' ? [areaKey(one.group)] : [])))
  const compared = groups.flatMap(({ group, tenures }) =>
    group !== null && shown.has(areaKey(group)) ? [{ group, tenures }] : [],
  )
  const { chiSquare, df, p } = logRank(
    groups.flatMap(({ group, tenures }) => (group === null ? [] : [tenures])),
  )
  const pairs = pairwiseLogRank(compared.map(({ tenures }) => tenures)).flatMap((pair) => {
    const [a, b] = [compared[pair.a]?.group, compared[pair.b]?.group]
    return a === undefined || b === undefined ? [] : [{ ...pair, a, b }]
  })
  return { family, chiSquare, df, p, pairs }
}
