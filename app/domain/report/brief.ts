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

/** A district in two or three sentences: what lies low or falls, what lies high or rises, and an extreme. */
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
  const extreme = extremeOf(basis, district, new Set(findings.map(({ area }) => area.code)), words)
  return extreme === undefined ? compared : [...compared, { direction: 'level', text: extreme }]
}

/** The lowest index, or the highest when the lowest is told already. Outcomes are not areas to act on. */
function extremeOf(
  { instrument }: ResultBasis,
  district: Extract<AnalysedCell, { kind: 'shown' }>,
  told: ReadonlySet<string>,
  words: Wording,
): RichText | undefined {
  const shown = instrument.focusAreas
    .filter(({ role }) => role === 'driver')
    .flatMap(({ code, title }) => {
      const scale = district.scales[code]
      const figure = scaleFigure(scale, words)
      if (figure.kind === 'few' || scale?.kind !== 'shown') return []
      const versus = versusRest(scale, words)
      return [{ code, mean: scale.estimate.mean, title: title[words.language], figure, versus }]
    })
    .sort((one, another) => one.mean - another.mean)
  const [lowest, highest] = [shown[0], shown.at(-1)]
  const extreme = [lowest, highest].find((area) => area !== undefined && !told.has(area.code))
  if (extreme === undefined) return undefined
  const { title, figure, versus } = extreme
  const sentence = extreme === lowest ? words.signal.lowest : words.signal.highest
  return sentence(title, figure.text, figure.interval, versus?.reference.text)
}
