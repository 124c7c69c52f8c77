import type { Instrument } from '../instrument/instrument'
import { itemsOf } from '../instrument/items-of'
import { askedFamilies } from './asked-families'
import { hideAudited } from './hide-audited'
import type { Hidden } from './hide-column'
import { hideCounts, hideNotApplicable } from './hide-counts'
import { hideInvited } from './hide-invited'
import { hideDistributions, hideItems, type HiddenByCode } from './hide-items'
import { respondentsAudit } from './audited-figures'
import { hideThirds } from './hide-thirds'
import { hideScales } from './hide-scales'
import { hideRecommendation } from './recommendation'
import { isCrossing } from './planned-group'
import { addUpAudits, type ReleaseAudit } from './release-audit'
import type { ReleasePlan } from './release-plan'
import type { Steps } from './steps'

/** How few may be told, frozen when the wave opened. */
export type DisclosureRules = { readonly minimumCellSize: number; readonly minimumDetailSize: number }

/** In which groups each figure is hidden. */
export type HiddenFigures = {
  readonly groups: Hidden
  readonly invited: Hidden
  readonly scales: HiddenByCode
  readonly items: HiddenByCode
  readonly distributions: HiddenByCode
  /** By item code, then by third: where the distribution is hidden and the thirds are too. */
  readonly thirds: ReadonlyMap<string, HiddenByCode>
  readonly notApplicable: HiddenByCode
  /** By item code, then by count key. */
  readonly counts: ReadonlyMap<string, HiddenByCode>
  readonly recommendation: Hidden
  readonly audit: ReleaseAudit
}

/** Of single items nothing is told where two groupings are crossed. */
function withoutCrossings(plan: ReleasePlan): ReleasePlan {
  return { ...plan, groups: plan.groups.filter((group) => !isCrossing(group)), tables: [] }
}

/**
 * What must not be told, from the coarse to the fine: what is hidden of a group is hidden in everything finer.
 * A group's index needs `minimumCellSize` persons; crossings and everything about single items `minimumDetailSize`.
 */
export function* hideRollup(
  plan: ReleasePlan,
  instrument: Instrument,
  rules: DisclosureRules,
  invited: ReadonlyMap<string, number>,
): Steps<HiddenFigures> {
  const detail = rules.minimumDetailSize
  const threshold = { group: rules.minimumCellSize, crossing: Math.max(detail, rules.minimumCellSize) }
  const families = [...plan.families, ...askedFamilies(plan, instrument)]
  const respondents = yield* hideAudited(
    { ...plan, families },
    {
      size: (group) => group.figures.respondents,
      threshold,
      hidden: new Set(),
      mayBeTold: () => true,
    },
    respondentsAudit(rules.minimumCellSize),
  )
  const groups = respondents.hidden
  const { scales, audits: ofScales } = yield* hideScales(plan, instrument, threshold, groups)
  const uncrossed = withoutCrossings(plan)
  const { items, audits: ofItems } = yield* hideItems(uncrossed, instrument, detail, {
    groups,
    scales,
    fewest: rules.minimumCellSize,
  })
  const hiddenItem = (code: string) => items.get(code) ?? groups
  const distributions = hideDistributions(uncrossed, items, detail)
  const { recommend } = instrument.parts
  return {
    groups,
    audit: addUpAudits([respondents, ...ofScales, ...ofItems]),
    invited: hideInvited(plan, invited, groups),
    scales,
    items,
    distributions,
    thirds: new Map(
      itemsOf(instrument).map((item) => [
        item.code,
        hideThirds(uncrossed, item, hiddenItem(item.code), distributions.get(item.code) ?? groups),
      ]),
    ),
    notApplicable: new Map(
      itemsOf(instrument).map((item) => [
        item.code,
        hideNotApplicable(uncrossed, item, hiddenItem(item.code)),
      ]),
    ),
    counts: new Map(
      itemsOf(instrument).map((item) => [item.code, hideCounts(uncrossed, item, hiddenItem(item.code))]),
    ),
    recommendation:
      recommend === undefined
        ? groups
        : hideRecommendation(uncrossed, recommend, detail, hiddenItem(recommend)),
  }
}
