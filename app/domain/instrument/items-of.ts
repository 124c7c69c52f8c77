import type { Instrument } from './instrument'
import type { Item } from './item'

type Items = { readonly inOrder: readonly Item[]; readonly byCode: ReadonlyMap<string, Item> }

const remembered = new WeakMap<Instrument, Items>()

/** An instrument is never changed, so its table of items is made once and kept as long as the instrument. */
function itemsIn(instrument: Instrument): Items {
  const known = remembered.get(instrument)
  if (known !== undefined) return known
  const inOrder = instrument.sections.flatMap((section) => section.items)
  const items = { inOrder, byCode: new Map(inOrder.map((item) => [item.code, item])) }
  remembered.set(instrument, items)
  return items
}

/** All items, in the order they are asked. */
export function itemsOf(instrument: Instrument): readonly Item[] {
  return itemsIn(instrument).inOrder
}

export function itemsByCode(instrument: Instrument): ReadonlyMap<string, Item> {
  return itemsIn(instrument).byCode
}
