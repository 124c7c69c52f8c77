import type { Instrument } from '../instrument/instrument'
import { tallyKeys } from '../instrument/item-kinds/item-kinds'
import { itemsOf } from '../instrument/items-of'
import type { Atom } from '../rollup/atom'
import { cellKey, type Cell } from '../rollup/cell'
import { byCell } from '../rollup/cell-order'
import type { Rollup } from '../rollup/rollup'
import { hideRollup, type DisclosureRules, type HiddenFigures } from './hide-rollup'
import { isCrossing, type PlannedGroup } from './planned-group'
import type { ReleasedCell, ReleasedScale } from './release'
import { agreementIn } from './agreement-in'
import type { ReleaseAudit } from './release-audit'
import { releaseItem } from './release-item'
import { planRelease, type WaveOrganisation } from './release-plan'
import type { Steps } from './steps'

export type Disclosure = {
  readonly rollup: Rollup
  /** The finest groups of the same answers: what the audit works on. */
  readonly atoms: readonly Atom[]
  readonly instrument: Instrument
  readonly rules: DisclosureRules
  /** The districts and units that exist in the wave. */
  readonly organisation: WaveOrganisation
  /** How many were asked, by cellKey: of the city and of each district. What is missing is not known. */
  readonly invited: ReadonlyMap<string, number>
}

/** The cells of a release, in a fixed order, and what the audit tried. */
export type Disclosed = { readonly cells: readonly ReleasedCell[]; readonly audit: ReleaseAudit }

/** What may be told of a rollup. The same input gives the same cells. */
export function* discloseRollup(disclosure: Disclosure): Steps<Disclosed> {
  const { instrument, rules, organisation, invited } = disclosure
  const plan = planRelease(disclosure, organisation)
  const hidden = yield* hideRollup(plan, instrument, rules, invited)
  const cells = plan.groups
    .flatMap((group) => (group.cell === null ? [] : [releaseCell(group, group.cell, hidden, disclosure)]))
    .sort((a, b) => byCell(a.cell, b.cell))
  return { cells, audit: hidden.audit }
}

function releaseCell(
  group: PlannedGroup,
  cell: Cell,
  hidden: HiddenFigures,
  { instrument, invited }: Disclosure,
): ReleasedCell {
  if (hidden.groups.has(group)) return { kind: 'suppressed', cell }
  if (group.figures.respondents === 0) return { kind: 'empty', cell }
  const isInvitedTold = invitedAreKnownFor.has(cell.grouping) && !hidden.invited.has(group)
  return {
    kind: 'shown',
    cell,
    respondents: group.figures.respondents,
    invited: isInvitedTold ? (invited.get(cellKey(cell)) ?? null) : null,
    scales: Object.fromEntries(
      [...hidden.scales.keys()].map((code) => [code, releaseScale(group, code, hidden)]),
    ),
    items: Object.fromEntries(
      (isCrossing(group) ? [] : releasedItems(instrument)).map((item) => [
        item.code,
        releaseItem(group, item, hidden, instrument),
      ]),
    ),
  }
}

const invitedAreKnownFor: ReadonlySet<string> = new Set(['city', 'district'])

function releaseScale(group: PlannedGroup, code: string, hidden: HiddenFigures): ReleasedScale {
  const moments = group.figures.scales[code]
  if (moments === undefined || moments.n === 0 || hidden.scales.get(code)?.has(group)) {
    return { kind: 'suppressed' }
  }
  const rwgJ = agreementIn(group, code)
  return { kind: 'shown', moments, ...(rwgJ === undefined ? {} : { rwgJ }) }
}

/** Every item that is counted or measured. People's own words are no part of a release. */
function releasedItems(instrument: Instrument) {
  return itemsOf(instrument).filter((item) => {
    const { counts, moments } = tallyKeys(item)
    return counts.length + moments.length > 0
  })
}
