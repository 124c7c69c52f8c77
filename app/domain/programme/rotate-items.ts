import { estimatedSeconds, withConditions } from '../instrument/ask-only'
import type { Instrument } from '../instrument/instrument'
import { itemsOf } from '../instrument/items-of'

export type Rotation = {
  readonly core: readonly string[]
  readonly asksBank: boolean
  readonly minutes: number
}

/** A part of the bank that is asked whole or not at all: a focus area, or an item that belongs to none. */
export type Block = { readonly name: string; readonly items: readonly string[] }

/** The bank: everything that is not asked every time. */
export function blocksOf(instrument: Instrument, core: readonly string[]): readonly Block[] {
  const fixed = withConditions(instrument, core)
  const isOpen = (code: string): boolean => !fixed.has(code)
  const areas = instrument.focusAreas.map(({ code, items }) => ({
    name: code,
    items: items.map((item) => item.code).filter(isOpen),
  }))
  const inAreas = new Set(areas.flatMap(({ items }) => items))
  const alone = itemsOf(instrument)
    .filter(({ code }) => isOpen(code) && !inAreas.has(code))
    .map(({ code }) => ({ name: code, items: [code] }))
  return [...areas, ...alone].filter(({ items }) => items.length > 0)
}

/**
 * What the next round asks: the core, and of the bank those blocks that have waited longest, as many as the minutes
 * allow. A block that does not fit today is the first to be tried tomorrow, so that none is left behind. `history`: what
 * the rounds before asked, the latest last.
 */
export function rotateItems(
  instrument: Instrument,
  { core, asksBank, minutes }: Rotation,
  history: readonly (readonly string[])[],
): readonly string[] {
  const blocks = asksBank ? blocksOf(instrument, core) : []
  const lastAsked = ({ items }: Block): number =>
    history.findLastIndex((asked) => items.every((code) => asked.includes(code)))
  const waited = blocks
    .map((block, place) => ({ block, place, last: lastAsked(block) }))
    .toSorted((a, b) => a.last - b.last || a.place - b.place)
  let asked = withConditions(instrument, core)
  for (const { block } of waited) {
    const tried = withConditions(instrument, [...asked, ...block.items])
    if (estimatedSeconds(instrument, tried) <= minutes * 60) asked = tried
  }
  return itemsOf(instrument)
    .map(({ code }) => code)
    .filter((code) => asked.has(code))
}

/** Blocks that would never be asked, because core and block together take longer than the minutes allow. */
export function blocksTooLong(
  instrument: Instrument,
  { core, asksBank, minutes }: Rotation,
): readonly Block[] {
  return (asksBank ? blocksOf(instrument, core) : [{ name: '', items: [] }]).filter(
    ({ items }) =>
      estimatedSeconds(instrument, withConditions(instrument, [...core, ...items])) > minutes * 60,
  )
}
