import type { Instrument } from '../instrument/instrument'
import type { Item, ItemOf } from '../instrument/item'
import { optionsOf } from '../instrument/item-kinds/item-kinds'
import { itemsByCode } from '../instrument/items-of'
import type { ReleasedItem } from '../release/release'
import type { AnalysedReason, AnalysedReasons, ReasonDirection } from './analysis'
import { releasedShare } from './share-of'

/** Why people in this group leave; `undefined` when the instrument does not ask. */
export function analyseReasons(
  instrument: Instrument,
  released: Readonly<Record<string, ReleasedItem>>,
): AnalysedReasons | undefined {
  const item = itemsByCode(instrument).get(instrument.parts.reasons ?? '')
  if (item === undefined) return undefined
  const answers = released[item.code]
  if (answers?.kind !== 'shown') return { kind: 'suppressed', item: item.code }
  const { n, counts } = answers
  const share = (key: string) => releasedShare(counts[key], n)
  if (item.kind !== 'reasons')
    return { kind: 'shown', item: item.code, n, reasons: plainReasons(item, share) }
  return {
    kind: 'shown',
    item: item.code,
    n,
    reasons: directedReasons(item, share),
    directions: {
      push: share('direction:push'),
      pull: share('direction:pull'),
      unavoidable: share('direction:unavoidable'),
      involuntary: share('direction:involuntary'),
    } satisfies Record<ReasonDirection, unknown>,
  }
}

type ShareOf = (key: string) => ReturnType<typeof releasedShare>

/** Ticked reasons without a main one. */
function plainReasons(item: Item, share: ShareOf): AnalysedReason[] {
  return optionsOf(item).map(({ code }) => ({ code, any: share(code) }))
}

function directedReasons(item: ItemOf<'reasons'>, share: ShareOf): AnalysedReason[] {
  return item.options.map(({ code, direction, avoidable, focusArea }) => ({
    code,
    direction,
    avoidable,
    focusArea,
    main: share(`main:${code}`),
    any: share(`any:${code}`),
  }))
}
