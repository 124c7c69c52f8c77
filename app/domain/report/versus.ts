import type { AnalysedScale } from '../analysis/analysis'
import type { ScaleChange } from '../analysis/compare-waves'
import { meanInterval } from '../statistics/mean-interval'
import { type ColourStep, colourStep } from './colour-step'
import { indexFigure, type ShownFigure } from './figure'
import { roundHalfAway } from './number-format'
import type { Wording } from './wording/wording'

/** The sign that stands beside a supported difference, so that its direction never hangs on colour. */
export type Mark = '+' | '-'

/** A group beside all the others. `value` is the difference of the two whole numbers that are shown. */
export type Versus = {
  readonly value: number
  readonly text: string
  readonly step: ColourStep
  /** `null` = within the margin of error. */
  readonly mark: Mark | null
  readonly reference: ShownFigure
}

/** `undefined` where too few answered for a comparison. */
export function versusRest(scale: AnalysedScale | undefined, words: Wording): Versus | undefined {
  if (scale?.kind !== 'shown' || scale.versusRest === undefined) return undefined
  const { reference, isSupported, difference } = scale.versusRest
  const figure = referenceFigure(reference, words)
  const value = roundHalfAway(scale.estimate.mean) - figure.value
  return {
    value,
    text: words.format.signed(value),
    step: colourStep(value, isSupported),
    mark: isSupported ? (difference < 0 ? '-' : '+') : null,
    reference: figure,
  }
}

function referenceFigure(
  { n, mean, sd }: { readonly n: number; readonly mean: number; readonly sd: number },
  words: Wording,
): ShownFigure {
  const sumSquares = (n - 1) * sd * sd + n * mean * mean
  const { ciLow, ciHigh } = meanInterval({ n, sum: n * mean, sumSquares })
  return indexFigure(mean, { low: ciLow ?? mean, high: ciHigh ?? mean }, words)
}

/** A change since the wave before, in the whole numbers shown then and now. */
export type ShownChange = {
  readonly previous: number
  readonly previousText: string
  readonly value: number
  readonly text: string
  /** Without sign, beside an arrow. */
  readonly size: string
  readonly interval: string
  readonly isSupported: boolean
  readonly direction: 'up' | 'down'
}

export function shownChange(change: ScaleChange | undefined, words: Wording): ShownChange | undefined {
  if (change === undefined) return undefined
  const { comparison, estimate } = change
  const previous = roundHalfAway(change.previous.mean)
  const value = roundHalfAway(estimate.mean) - previous
  return {
    previous,
    previousText: words.format.whole(previous),
    value,
    text: words.format.signed(value),
    size: words.format.whole(Math.abs(value)),
    interval: words.format.range(comparison.interval.low, comparison.interval.high),
    isSupported: comparison.isSupported,
    direction: comparison.difference < 0 ? 'down' : 'up',
  }
}
