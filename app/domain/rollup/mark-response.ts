import type { Answer } from '../instrument/answer'
import { answerTo } from '../instrument/answer'
import { tallyMarks } from '../instrument/item-kinds/item-kinds'
import type { Response } from '../response/response'
import type { Scores } from '../response/score-scale'
import { indexScale } from './rollup'
import { respondentsPlace, type ItemPlaces, type RollupLayout } from './rollup-layout'

/** What a rollup reads of a response. */
export type CountedResponse = Pick<Response, 'background' | 'answers'>

/** What one response adds: this amount to this place of every cell it belongs to. */
export type Mark = { readonly place: number; readonly amount: number }

/** What a choice of one option adds, by item and option: worked out when somebody first chooses it. */
export type KnownMarks = Map<ItemPlaces, Map<string, readonly Mark[]>>

/** No marks: a response without a single valid answer is counted nowhere. */
export function markResponse(
  layout: RollupLayout,
  known: KnownMarks,
  response: CountedResponse,
  scores: Scores,
): readonly Mark[] {
  const marks: Mark[] = [{ place: respondentsPlace, amount: 1 }]
  let validAnswers = 0
  for (const places of layout.items) {
    const answer = answerTo(response.answers, places.item.code)
    if (answer === undefined || answer.kind === 'skipped' || answer.kind === 'notShown') continue
    if (answer.kind === 'notApplicable') {
      // It is counted, but is no answer to the item.
      marks.push({ place: places.notApplicable, amount: 1 })
      continue
    }
    validAnswers += 1
    for (const mark of answer.kind === 'option'
      ? markOption(places, known, answer)
      : markItem(places, answer))
      marks.push(mark)
  }
  if (validAnswers === 0) return []
  for (const { area, score, complete } of scores.areas) {
    markValue(layout.scales.get(area.code), score, marks)
    if (complete === undefined) continue
    const places = layout.complete.get(area.code)
    for (let item = 0; item < complete.length; item += 1) markValue(places?.[item], complete[item], marks)
  }
  markValue(layout.scales.get(indexScale), scores.index, marks)
  return marks
}

function markOption(
  places: ItemPlaces,
  known: KnownMarks,
  answer: Extract<Answer, { kind: 'option' }>,
): readonly Mark[] {
  const ofItem = known.get(places) ?? new Map<string, readonly Mark[]>()
  known.set(places, ofItem)
  const marks = ofItem.get(answer.code) ?? markItem(places, answer)
  ofItem.set(answer.code, marks)
  return marks
}

function markItem(places: ItemPlaces, answer: Answer): readonly Mark[] {
  const { counts, values } = tallyMarks(places.item, answer)
  const marks: Mark[] = [{ place: places.n, amount: 1 }]
  for (const key of counts) {
    const place = places.counts.get(key)
    if (place === undefined) throw new Error(`item ${places.item.code} has no option for the count ${key}`)
    marks.push({ place, amount: 1 })
  }
  for (const [key, value] of values) markValue(places.moments.get(key), value, marks)
  return marks
}

function markValue(place: number | undefined, value: number | undefined, marks: Mark[]): void {
  if (place === undefined || value === undefined) return
  marks.push(
    { place, amount: 1 },
    { place: place + 1, amount: value },
    { place: place + 2, amount: value * value },
  )
}
