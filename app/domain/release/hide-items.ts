import type { FocusArea, Instrument } from '../instrument/instrument'
import type { Item } from '../instrument/item'
import { itemsOf } from '../instrument/items-of'
import { addTallies, noTally } from '../rollup/combine-rollups'
import { itemAudit } from './audited-figures'
import { hideAsked } from './hide-asked'
import { hideAudited } from './hide-audited'
import { hideColumn, type Column, type Hidden } from './hide-column'
import { tellableOf } from './may-be-told'
import type { PlannedGroup } from './planned-group'
import type { AuditedHiding } from './release-audit'
import type { ReleasePlan } from './release-plan'
import type { Steps } from './steps'

export type HiddenByCode = ReadonlyMap<string, Hidden>

export type HiddenItems = { readonly items: HiddenByCode; readonly audits: readonly AuditedHiding[] }

/**
 * Which groups' items must be hidden altogether, by item code.
 *
 * A focus area is the mean of a person's items. In a group where everybody answered them all, the area and all its
 * items but one tell the last; so where the area is hidden its items are, and where it is shown no item of it is
 * hidden alone.
 */
export function* hideItems(
  plan: ReleasePlan,
  instrument: Instrument,
  threshold: number,
  already: { readonly groups: Hidden; readonly scales: HiddenByCode; readonly fewest: number },
): Steps<HiddenItems> {
  const items = new Map(itemsOf(instrument).map((item) => [item.code, already.groups]))
  const hideMore = (code: string, groups: Iterable<PlannedGroup>) => {
    const hidden = new Set([...(items.get(code) ?? already.groups), ...groups])
    items.set(code, hideColumn(plan, itemColumn(code, threshold, hidden)))
  }
  const hideBesides = () => {
    for (let alone = hiddenAlone(plan, instrument, items); alone.length > 0;) {
      for (const { beside, group } of alone) hideMore(beside, [group])
      alone = hiddenAlone(plan, instrument, items)
    }
  }
  for (const item of itemsOf(instrument))
    hideMore(item.code, hideAsked(plan, instrument, item, already.groups))
  for (const area of instrument.focusAreas) {
    for (const { code } of area.items) hideMore(code, already.scales.get(area.code) ?? [])
  }
  hideBesides()
  const audited = new Map<string, { readonly hidden: Hidden; readonly hiding?: AuditedHiding }>()
  for (let item = notAudited(instrument, items, audited); item !== undefined;) {
    const { code } = item
    const figure = itemAudit(item, already.fewest)
    const before = items.get(code) ?? already.groups
    if (figure === undefined) audited.set(code, { hidden: before })
    else {
      const hiding = yield* hideAudited(plan, itemColumn(code, threshold, before), figure)
      items.set(code, hiding.hidden)
      audited.set(code, { hidden: hiding.hidden, hiding })
      hideBesides()
    }
    item = notAudited(instrument, items, audited)
  }
  return { items, audits: [...audited.values()].flatMap(({ hiding }) => hiding ?? []) }
}

/** Of the items that may be told, those of whose distribution nothing but the mean may. */
export function hideDistributions(plan: ReleasePlan, items: HiddenByCode, threshold: number): HiddenByCode {
  return new Map(
    [...items].map(([code, hidden]) => {
      const column = itemColumn(code, threshold, hidden)
      const isFull = (groups: readonly PlannedGroup[]) =>
        tellableOf(sumOf(code, groups), threshold) === 'everything'
      return [code, hideColumn(plan, { ...column, mayBeTold: isFull })]
    }),
  )
}

function itemColumn(code: string, threshold: number, hidden: Hidden): Column {
  return {
    size: (group) => group.figures.items[code]?.n ?? 0,
    threshold: { group: threshold, crossing: threshold },
    hidden,
    mayBeTold: (groups) => tellableOf(sumOf(code, groups), threshold) !== 'nothing',
  }
}

function sumOf(code: string, groups: readonly PlannedGroup[]) {
  return groups.map((group) => group.figures.items[code] ?? noTally).reduce(addTallies, noTally)
}

/** An item of which more is hidden, or less known, than when it was audited. */
function notAudited(
  instrument: Instrument,
  items: HiddenByCode,
  audited: ReadonlyMap<string, { readonly hidden: Hidden }>,
): Item | undefined {
  return itemsOf(instrument).find(({ code }) => audited.get(code)?.hidden !== items.get(code))
}

/** Where one item of an area is hidden and no other: the smallest of the others, to be hidden beside it. */
function hiddenAlone(plan: ReleasePlan, instrument: Instrument, items: HiddenByCode) {
  return instrument.focusAreas.flatMap((area) =>
    plan.groups.flatMap((group) => {
      const beside = isAlone(area, group, items) ? smallestShown(area, group, items) : undefined
      return beside === undefined ? [] : [{ beside, group }]
    }),
  )
}

function isAlone(area: FocusArea, group: PlannedGroup, items: HiddenByCode): boolean {
  return area.items.filter(({ code }) => items.get(code)?.has(group)).length === 1
}

function smallestShown(area: FocusArea, group: PlannedGroup, items: HiddenByCode): string | undefined {
  return area.items
    .filter(({ code }) => !items.get(code)?.has(group))
    .map(({ code }) => ({ code, n: group.figures.items[code]?.n ?? 0 }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => a.n - b.n)[0]?.code
}
