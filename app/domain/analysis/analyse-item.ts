import type { Instrument } from '../instrument/instrument'
import type { Item, ItemKind } from '../instrument/item'
import { optionsOf } from '../instrument/item-kinds/item-kinds'
import type { ReleasedItem } from '../release/release'
import type { AnalysedItem, ShownShare } from './analysis'
import { releasedShare, shareOf } from './share-of'

type ReleasedInFull = Extract<ReleasedItem, { kind: 'shown' }>

/** One item in one group: its mean, the share of each option, and of the two best together. */
export function analyseItem(item: Item, released: ReleasedItem, instrument: Instrument): AnalysedItem {
  if (released.kind === 'suppressed') return { kind: 'suppressed', item: item.code }
  const isReversed = isReversedIn(instrument, item)
  const means = turn(released.kind === 'meanOnly' ? released.means : meansOf(released), isReversed)
  const known = { item: item.code, n: released.n, means, isReversed }
  if (released.kind === 'meanOnly') return { kind: 'meanOnly', ...known, ...sidesOf(released, isReversed) }
  const topTwo = topTwoOf(item, released, isReversed)
  return {
    kind: 'shown',
    ...known,
    shares: sharesOf(item, released),
    ...(topTwo === undefined ? {} : { topTwo }),
    notApplicable: released.notApplicable,
  }
}

/** Below, in and above the middle, turned so that the good side is positive. */
function sidesOf({ thirds, n }: Extract<ReleasedItem, { kind: 'meanOnly' }>, isReversed: boolean) {
  if (thirds === undefined) return {}
  const [bad, good] = isReversed ? [thirds.high, thirds.low] : [thirds.low, thirds.high]
  const positive = releasedShare(good, n)
  const sides = { negative: releasedShare(bad, n), neutral: releasedShare(thirds.middle, n), positive }
  return { sides, ...(positive.kind === 'shown' ? { topTwo: positive } : {}) }
}

const reversed = new WeakMap<Instrument, ReadonlySet<string>>()

/** Asked for every item of every group: an instrument is looked through once. */
function isReversedIn(instrument: Instrument, { code }: Item): boolean {
  const known = reversed.get(instrument)
  if (known !== undefined) return known.has(code)
  const keyed = instrument.focusAreas.flatMap((area) => area.items)
  // The first that names an item says how it is keyed.
  const found = new Set(
    keyed
      .filter((one, place) => one.reversed && keyed.findIndex((other) => other.code === one.code) === place)
      .map((one) => one.code),
  )
  reversed.set(instrument, found)
  return found.has(code)
}

type Means = Readonly<Record<string, number>>

function meansOf({ moments }: ReleasedInFull): Means {
  return Object.fromEntries(
    Object.entries(moments).flatMap(([part, { n, sum }]) => (n === 0 ? [] : [[part, sum / n]])),
  )
}

/** Only items that are on 0–100 stand in a focus area, so only they are reversed. */
function turn(means: Means, isReversed: boolean): Means {
  if (!isReversed) return means
  return Object.fromEntries(Object.entries(means).map(([part, mean]) => [part, 100 - mean]))
}

function sharesOf(item: Item, { counts, n }: ReleasedInFull) {
  const codes = optionsOf(item).map(({ code }) => code)
  return Object.fromEntries(
    codes.filter((code) => code in counts).map((code) => [code, releasedShare(counts[code], n)]),
  )
}

const steppedKinds: ReadonlySet<ItemKind> = new Set(['agreement', 'frequency'])

/** The distribution of a stepped item is released whole or not at all, so its counts are known. */
function topTwoOf(item: Item, { counts, n }: ReleasedInFull, isReversed: boolean): ShownShare | undefined {
  if (!steppedKinds.has(item.kind)) return undefined
  const best = (isReversed ? ['1', '2'] : ['4', '5']).map((code) => counts[code])
  const known = best.flatMap((count) => (count?.kind === 'shown' ? [count.count] : []))
  return known.length < best.length
    ? undefined
    : shareOf(
        known.reduce((sum, count) => sum + count, 0),
        n,
      )
}
