import { cellKey } from '../rollup/cell'
import { hideColumn, type Hidden } from './hide-column'
import type { PlannedGroup } from './planned-group'
import type { ReleasePlan } from './release-plan'

/** Those who were asked and have not answered are a group as well: one or two of them are not to be counted out. */
const fewestUnanswered = 3

/**
 * Where the number of invited must be hidden (domain file 4.4, case 20): it would tell how many have not answered,
 * and with nobody or one or two of them who has and who has not. The city and its districts only.
 */
export function hideInvited(
  plan: ReleasePlan,
  invited: ReadonlyMap<string, number>,
  hiddenGroups: Hidden,
): Hidden {
  const families = plan.families.filter(({ children }) => children[0]?.cell?.grouping === 'district')
  const groups = [...new Set(families.flatMap(({ parent, children }) => [parent, ...children]))]
  const unanswered = new Map(groups.map((group) => [group, unansweredIn(group, invited)]))
  return hideColumn(
    { groups, families, tables: [], atoms: [] },
    {
      size: (group) => unanswered.get(group) ?? 0,
      threshold: { group: fewestUnanswered, crossing: fewestUnanswered },
      hidden: new Set([
        ...hiddenGroups,
        ...groups.filter((group) => isNotTold(group, unanswered.get(group))),
      ]),
      mayBeTold: () => true,
    },
  )
}

/** `undefined` where it is not known who was asked, or more have answered than were asked. */
function unansweredIn(group: PlannedGroup, invited: ReadonlyMap<string, number>): number | undefined {
  const asked = group.cell === null ? undefined : invited.get(cellKey(group.cell))
  if (asked === undefined || asked < group.figures.respondents) return undefined
  return asked - group.figures.respondents
}

function isNotTold(group: PlannedGroup, unanswered: number | undefined): boolean {
  return unanswered === undefined || unanswered === 0 || group.figures.respondents === 0
}
