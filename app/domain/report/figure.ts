import type { AnalysedScale, AnalysedShare } from '../analysis/analysis'
import type { Interval } from '../analysis/interval'
import { roundHalfAway } from './number-format'
import type { Wording } from './wording/wording'

/** Whatever is hidden looks alike, and carries nothing but these words. */
export type Few = { readonly kind: 'few'; readonly text: string }

/** A figure and its 95 % interval in whole numbers: what is not rounded never leaves the analysis. */
export type ShownFigure = {
  readonly kind: 'shown'
  readonly value: number
  readonly low: number
  readonly high: number
  /** "49", or "58 %" of a share. */
  readonly text: string
  /** "44–54", without a unit. */
  readonly interval: string
}

export type Figure = ShownFigure | Few

export function few(words: Wording): Few {
  return { kind: 'few', text: words.few }
}

/** An index 0–100. A scale without an interval is one person's, and is treated as hidden. */
export function scaleFigure(scale: AnalysedScale | undefined, words: Wording): Figure {
  if (scale === undefined || scale.kind === 'suppressed') return few(words)
  const { mean, interval } = scale.estimate
  return interval === undefined ? few(words) : indexFigure(mean, interval, words)
}

/** The interval is cut at the ends of the scale, which no index can pass. */
export function indexFigure(mean: number, interval: Interval, words: Wording): ShownFigure {
  const low = Math.max(0, interval.low)
  const high = Math.min(100, interval.high)
  return { ...wholeFigure(mean, { low, high }, words), text: words.format.whole(mean) }
}

/** A share as whole percent. */
export function shareFigure(share: AnalysedShare | undefined, words: Wording): Figure {
  if (share === undefined || share.kind === 'few') return few(words)
  const { low, high } = share.interval
  const figure = wholeFigure(100 * share.share, { low: 100 * low, high: 100 * high }, words)
  return { ...figure, text: words.format.percent(100 * share.share) }
}

/** A value on a scale of its own, such as the recommendation number from −100 to 100. */
export function plainFigure(value: number, interval: Interval, words: Wording): ShownFigure {
  return { ...wholeFigure(value, interval, words), text: words.format.signed(value) }
}

function wholeFigure(value: number, interval: Interval, words: Wording): Omit<ShownFigure, 'text'> {
  const { low, high } = interval
  return {
    kind: 'shown',
    value: roundHalfAway(value),
    low: roundHalfAway(low),
    high: roundHalfAway(high),
    interval: words.format.range(low, high),
  }
}
