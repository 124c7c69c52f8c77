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
  let given = 0
  let sum = 0
  for (const value of values) {
    if (value === undefined) continue
    given += 1
    sum += value
  }
  return given === 0 || given + roundingSlack < minimumFraction * values.length ? undefined : sum / given
}

type KeyedItem = { readonly code: string; readonly item: Item; readonly reversed: boolean }

const remembered = new WeakMap<Instrument, Map<FocusArea, readonly KeyedItem[]>>()

/** The items of an area as the instrument has them. It is never changed, so they are kept as long as it. */
function keyedItems(area: FocusArea, instrument: Instrument): readonly KeyedItem[] {
  const ofInstrument = remembered.get(instrument) ?? new Map<FocusArea, readonly KeyedItem[]>()
  remembered.set(instrument, ofInstrument)
  const known = ofInstrument.get(area)
  if (known !== undefined) return known
  const items = itemsByCode(instrument)
  const keyed = area.items.map(({ code, reversed }) => {
    const item = items.get(code)
    if (item === undefined)
      throw new Error(`focus area ${area.code} names the item ${code}, which is not there`)
    return { code, item, reversed }
  })
  ofInstrument.set(area, keyed)
  return keyed
}

/** The items of an area as they count in it: 0–100, turned so that 100 is good; `undefined` where nothing is valid. */
function areaValues(area: FocusArea, answers: Answers, instrument: Instrument): (number | undefined)[] {
  return keyedItems(area, instrument).map(({ code, item, reversed }) => {
    const pomp = itemPomp(item, answerTo(answers, code))
    return pomp === undefined || !reversed ? pomp : 100 - pomp
  })
}

/** A person's score on one focus area, 0–100 with 100 good; `undefined` under the area's least share of answers. */
export function scoreFocusArea(
  area: FocusArea,
  answers: Answers,
  instrument: Instrument,
): number | undefined {
  return meanOfEnough(areaValues(area, answers, instrument), area.minimumAnsweredFraction)
}

/** A person's mean over the areas of the index, when at least half of them have a score. */
export function scoreIndex(instrument: Instrument, answers: Answers): number | undefined {
  return scoreAnswers(instrument, answers).index
}

/** What one person's answers come to on every scale. */
export type Scores = {
  /** In the order of the instrument's focus areas. */
  readonly areas: readonly {
    readonly area: FocusArea
    readonly score: number | undefined
    /** In the order of the area's items, 0–100 with 100 good; `undefined` unless every item was answered. */
    readonly complete: readonly number[] | undefined
  }[]
  readonly index: number | undefined
}

export function scoreAnswers(instrument: Instrument, answers: Answers): Scores {
  const areas = instrument.focusAreas.map((area) => {
    const values = areaValues(area, answers, instrument)
    const score = meanOfEnough(values, area.minimumAnsweredFraction)
    return { area, score, complete: values.every(isGiven) ? values : undefined }
  })
  const inIndex = areas.filter(({ area }) => area.role === 'driver' && area.inIndex)
  const index = meanOfEnough(
    inIndex.map(({ score }) => score),
    0.5,
  )
  return { areas, index }
}

function isGiven(value: number | undefined): value is number {
  return value !== undefined
}
