import type { DriverUncertainty, Drivers } from '../analysis/analyse-drivers'
import type { ShownFigure } from './figure'
import { roundHalfAway } from './number-format'
import type { ResultBasis } from './result-basis'
import { inSentence, type Wording } from './wording/wording'

/** "viljan att vara kvar": the outcome area's title in the middle of a sentence. */
export function outcomeTitle({ instrument }: ResultBasis, words: Wording): string {
  const outcome = instrument.focusAreas.find(({ role }) => role === 'outcome')
  return outcome === undefined ? words.drivers.anyOutcome : inSentence(outcome.title[words.language])
}

export function areaTitle({ instrument }: ResultBasis, code: string, { language }: Wording): string {
  return instrument.focusAreas.find((area) => area.code === code)?.title[language] ?? code
}

export function whyAbsent(drivers: Extract<Drivers, { kind: 'absent' }>, words: Wording): string {
  if (drivers.reason === 'noOutcome') return words.drivers.noOutcome
  if (drivers.reason === 'noVariation') return words.drivers.noVariation
  return words.drivers.fewAnswers(words.format.whole(drivers.needed))
}

/** A driver's part of what is explained, in whole percent. */
export function importanceFigure(
  area: string,
  percent: number,
  uncertainty: DriverUncertainty | null,
  { format }: Wording,
): ShownFigure {
  const { low, high } = uncertainty?.areas[area]?.relativeWeightPercent ?? { low: percent, high: percent }
  return {
    kind: 'shown',
    value: roundHalfAway(percent),
    low: roundHalfAway(low),
    high: roundHalfAway(high),
    text: format.percent(percent),
    interval: format.range(low, high),
  }
}
