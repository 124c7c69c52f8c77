import { fewestCompared } from '../analysis/compare-family'
import type { AnalysedCell, CellOf } from '../analysis/analysis'
import { scaleFigure } from './figure'
import { findingsIn } from './findings'
import type { RichText } from './rich-text'
import type { ResultBasis } from './result-basis'
import { sentenceOf } from './signals'
import { versusRest } from './versus'
import type { Wording } from './wording/wording'

export type BriefSentence = { readonly direction: 'down' | 'up' | 'level'; readonly text: RichText }

/** Three sentences on a district: what lies low or falls, what lies high or rises, and where the index is lowest. */
export function districtBrief(
  basis: ResultBasis,
  district: AnalysedCell<CellOf<'district'>>,
  words: Wording,
): readonly BriefSentence[] {
  if (district.kind !== 'shown') return []
  const { signal, format } = words
  const findings = findingsIn(basis, district, words)
  const told = (direction: 'down' | 'up', nothing: RichText): BriefSentence => {
    const finding = findings.find((one) => one.direction === direction)
    return finding === undefined
      ? { direction: 'level', text: nothing }
      : { direction, text: sentenceOf(finding, words) }
  }
  const isCompared = Object.values(district.scales).some(
    (scale) => scale.kind === 'shown' && scale.versusRest !== undefined,
  )
  const compared = isCompared
    ? [told('down', signal.noneBelow), told('up', signal.noneAbove)]
    : [{ direction: 'level', text: signal.noComparison(format.whole(fewestCompared)) } as const]
  const lowest = lowestOf(basis, district, words)
  return lowest === undefined ? compared : [...compared, { direction: 'level', text: lowest }]
}

/** Among what makes up the picture of work: outcomes are not areas to act on. */
function lowestOf(
  { instrument }: ResultBasis,
  district: Extract<AnalysedCell, { kind: 'shown' }>,
  words: Wording,
): RichText | undefined {
  const shown = instrument.focusAreas
    .filter(({ role }) => role === 'driver')
    .flatMap(({ code, title }) => {
      const scale = district.scales[code]
      const figure = scaleFigure(scale, words)
      if (figure.kind === 'few' || scale?.kind !== 'shown') return []
      return [
        { mean: scale.estimate.mean, title: title[words.language], figure, versus: versusRest(scale, words) },
      ]
    })
    .sort((one, another) => one.mean - another.mean)
  const [lowest] = shown
  if (lowest === undefined) return undefined
  return words.signal.lowest(
    lowest.title,
    lowest.figure.text,
    lowest.figure.interval,
    lowest.versus?.reference.text,
  )
}
