import type { AnalysedItem, ShownShare } from '../analysis/analysis'
import type { Instrument } from '../instrument/instrument'
import { optionsOf } from '../instrument/item-kinds/item-kinds'
import { itemsByCode } from '../instrument/items-of'
import { few, type Few, shareFigure, type ShownFigure } from './figure'
import { roundHalfAway } from './number-format'
import type { Wording } from './wording/wording'

/** A statement's shares in whole percent, turned so that the last step is the best one. */
export type ItemBars = {
  readonly kind: 'shown'
  readonly shares: readonly [number, number, number, number, number]
  /** Only both sides of the middle may be told: the steps next to it stand for the whole side. */
  readonly areSides: boolean
  readonly negative: number
  readonly neutral: number
  readonly neutralText: string
  readonly positive: number
  /** The positive answers with their interval. */
  readonly figure: ShownFigure
  readonly description: string
}

export type WholeNumber = { readonly kind: 'shown'; readonly value: number; readonly text: string }

export type ItemRow = {
  readonly key: string
  readonly stem: string
  readonly isReversed: boolean
  /** That the statement is turned, and from which answer to which its colours go. */
  readonly note?: string
  readonly bars: ItemBars | Few
  readonly index: WholeNumber | Few
  readonly city?: WholeNumber | Few
  readonly notApplicable: WholeNumber | Few
}

export function itemRow(
  instrument: Instrument,
  { code, reversed }: { readonly code: string; readonly reversed: boolean },
  analysed: AnalysedItem | undefined,
  inCity: AnalysedItem | undefined,
  words: Wording,
): ItemRow {
  const item = itemsByCode(instrument).get(code)
  const options = reversed && item !== undefined ? optionsOf(item) : []
  const [best, worst] = [options[0], options.at(-1)]
  return {
    key: code,
    stem: item?.stem[words.language] ?? code,
    isReversed: reversed,
    ...(best === undefined || worst === undefined
      ? {}
      : { note: words.items.reversed(worst.label[words.language], best.label[words.language]) }),
    bars: barsOf(analysed, words),
    index: indexOf(analysed, words),
    ...(inCity === undefined ? {} : { city: indexOf(inCity, words) }),
    notApplicable: notApplicableOf(analysed, words),
  }
}

function barsOf(analysed: AnalysedItem | undefined, words: Wording): ItemBars | Few {
  if (analysed?.kind === 'meanOnly') return sideBars(analysed, words)
  if (analysed?.kind !== 'shown' || analysed.topTwo === undefined) return few(words)
  const told = ['1', '2', '3', '4', '5'].flatMap((code) => {
    const share = analysed.shares[code]
    return share?.kind === 'shown' ? [share.share] : []
  })
  const [one, two, three, four, five] = analysed.isReversed ? told.toReversed() : told
  if (
    one === undefined ||
    two === undefined ||
    three === undefined ||
    four === undefined ||
    five === undefined
  )
    return few(words)
  const [negative, neutral, positive] = [percentOf(one + two), percentOf(three), percentOf(four + five)]
  const shares = [percentOf(one), percentOf(two), neutral, percentOf(four), percentOf(five)] as const
  return withDescription({ shares, areSides: false, negative, neutral, positive }, analysed.topTwo, words)
}

function sideBars(
  { sides, topTwo }: Extract<AnalysedItem, { kind: 'meanOnly' }>,
  words: Wording,
): ItemBars | Few {
  if (sides?.negative.kind !== 'shown' || sides.neutral.kind !== 'shown' || topTwo === undefined)
    return few(words)
  const [negative, neutral, positive] = [
    percentOf(sides.negative.share),
    percentOf(sides.neutral.share),
    percentOf(topTwo.share),
  ]
  const shares = [0, negative, neutral, positive, 0] as const
  return withDescription({ shares, areSides: true, negative, neutral, positive }, topTwo, words)
}

function withDescription(
  bars: Pick<ItemBars, 'shares' | 'areSides' | 'negative' | 'neutral' | 'positive'>,
  topTwo: ShownShare,
  words: Wording,
): ItemBars | Few {
  const figure = shareFigure(topTwo, words)
  if (figure.kind === 'few') return figure
  const { percent } = words.format
  const { negative, neutral, positive } = bars
  const description = words.items.bar(percent(negative), percent(neutral), percent(positive))
  return { kind: 'shown', ...bars, neutralText: percent(neutral), figure, description }
}

function indexOf(analysed: AnalysedItem | undefined, words: Wording): WholeNumber | Few {
  const mean = analysed === undefined || analysed.kind === 'suppressed' ? undefined : analysed.means['']
  if (mean === undefined) return few(words)
  return { kind: 'shown', value: roundHalfAway(mean), text: words.format.whole(mean) }
}

/** Of all who were asked and did not skip the statement. */
function notApplicableOf(analysed: AnalysedItem | undefined, words: Wording): WholeNumber | Few {
  if (analysed?.kind !== 'shown' || analysed.notApplicable.kind === 'few') return few(words)
  const { count } = analysed.notApplicable
  const share = percentOf(count / (count + analysed.n))
  return { kind: 'shown', value: share, text: words.format.percent(share) }
}

function percentOf(share: number): number {
  return roundHalfAway(100 * share)
}
