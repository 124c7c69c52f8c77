import type { Instrument } from './instrument'
import type { Item } from './item'

/** All items, in the order they are asked. */
export function itemsOf(instrument: Instrument): readonly Item[] {
  return [...itemsByCode(instrument).values()]
}

const remembered = new WeakMap<Instrument, ReadonlyMap<string, Item>>()

/** An instrument is never changed, so its table of items is made once and kept as long as the instrument. */
export function itemsByCode(instrument: Instrument): ReadonlyMap<string, Item> {
  const known = remembered.get(instrument)
  if (known !== undefined) return known
  const items = new Map(
    instrument.sections.flatMap((section) => section.items.map((item) => [item.code, item])),
  )
  remembered.set(instrument, items)
  return items
}
