import type { Instrument } from '../instrument/instrument'
import type { Item } from '../instrument/item'
import { tallyKeys } from '../instrument/item-kinds/item-kinds'
import { itemsOf } from '../instrument/items-of'
import { indexScale } from './rollup'

/** Where the figures of one item stand in a cell's row of numbers. Moments take three places: n, sum, squares. */
export type ItemPlaces = {
  readonly item: Item
  readonly n: number
  readonly notApplicable: number
  readonly counts: ReadonlyMap<string, number>
  readonly moments: ReadonlyMap<string, number>
}

/**
 * All figures of a cell as one row of numbers, so that counting an answer is adding to a few places of a few rows.
 * Place 0 is the respondents.
 */
export type RollupLayout = {
  readonly length: number
  readonly items: readonly ItemPlaces[]
  readonly scales: ReadonlyMap<string, number>
  /** By focus area, one per item of it: of those who answered all its items. */
  readonly complete: ReadonlyMap<string, readonly number[]>
}

export const respondentsPlace = 0
const momentsLength = 3

export function layOut(instrument: Instrument): RollupLayout {
  let length = respondentsPlace + 1
  const take = (places: number) => (length += places) - places
  const items = itemsOf(instrument).map((item) => {
    const keys = tallyKeys(item)
    return {
      item,
      n: take(1),
      notApplicable: take(1),
      counts: new Map(keys.counts.map((key) => [key, take(1)])),
      moments: new Map(keys.moments.map((key) => [key, take(momentsLength)])),
    }
  })
  const scaleCodes = [...instrument.focusAreas.map((area) => area.code), indexScale]
  const scales = new Map(scaleCodes.map((code) => [code, take(momentsLength)]))
  const complete = new Map(
    instrument.focusAreas.map((area) => [area.code, area.items.map(() => take(momentsLength))]),
  )
  return { length, items, scales, complete }
}
