import { answerTo, type Answer, type Answers } from '../instrument/answer'
import type { FocusArea, Instrument } from '../instrument/instrument'
import type { Item } from '../instrument/item'
import { stepPomp } from '../instrument/item-kinds/stepped'
import { itemsByCode } from '../instrument/items-of'

/**
 * A stepped item as answered, in percent of the maximum possible: 0, 25, 50, 75 or 100. `undefined` when it was
 * not answered, was not applicable, or has no steps.
 */
export function itemPomp(item: Item, answer: Answer | undefined): number | undefined {
  if (answer?.kind !== 'option' || (item.kind !== 'agreement' && item.kind !== 'frequency')) return undefined
  return stepPomp(answer.code)
}

/** Half an answer too few must not come from 0.6 × 5 being a hair above 3. */
const roundingSlack = 1e-9

/**
 * A mean of what is there, when enough is there (scale-score of the contract: answered ≥ fraction × items, and at
 * least one).
 */
function meanOfEnough(values: readonly (number | undefined)[], minimumFraction: number): number | undefined {
  const given = values.filter((value) => value !== undefined)
  if (given.length === 0 || given.length + roundingSlack < minimumFraction * values.length) return undefined
  return given.reduce((sum, value) => sum + value, 0) / given.length
}

/** A person's score on one focus area, 0–100 with 100 good; `undefined` under the area's least share of answers. */
export function scoreFocusArea(
  area: FocusArea,
  answers: Answers,
  instrument: Instrument,
): number | undefined {
  const items = itemsByCode(instrument)
  const values = area.items.map(({ code, reversed }) => {
    const item = items.get(code)
    if (item === undefined)
      throw new Error(`focus area ${area.code} names the item ${code}, which is not there`)
    const pomp = itemPomp(item, answerTo(answers, code))
    return pomp === undefined || !reversed ? pomp : 100 - pomp
  })
  return meanOfEnough(values, area.minimumAnsweredFraction)
}

/** A person's mean over the areas of the index, when at least half of them have a score. */
export function scoreIndex(instrument: Instrument, answers: Answers): number | undefined {
  const areas = instrument.focusAreas.filter((area) => area.role === 'driver' && area.inIndex)
  return meanOfEnough(
    areas.map((area) => scoreFocusArea(area, answers, instrument)),
    0.5,
  )
}
