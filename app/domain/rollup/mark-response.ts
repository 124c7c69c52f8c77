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

/** No marks: a response without a single valid answer is counted nowhere. */
export function markResponse(
  layout: RollupLayout,
  response: CountedResponse,
  scores: Scores,
): readonly Mark[] {
  const marks: Mark[] = [{ place: respondentsPlace, amount: 1 }]
  const validAnswers = layout.items.map((places) => markItem(places, response, marks)).filter(Boolean).length
  if (validAnswers === 0) return []
  for (const { area, score, complete } of scores.areas) {
    markValue(layout.scales.get(area.code), score, marks)
    const places = layout.complete.get(area.code)
    complete?.forEach((value, item) => markValue(places?.[item], value, marks))
  }
  markValue(layout.scales.get(indexScale), scores.index, marks)
  return marks
}

/** Says whether the answer is a valid one. "Ej aktuellt" is counted, but is no answer to the item. */
function markItem(places: ItemPlaces, response: CountedResponse, marks: Mark[]): boolean {
  const answer = answerTo(response.answers, places.item.code)
  if (answer === undefined || answer.kind === 'skipped' || answer.kind === 'notShown') return false
  if (answer.kind === 'notApplicable') {
    marks.push({ place: places.notApplicable, amount: 1 })
    return false
  }
  const { counts, values } = tallyMarks(places.item, answer)
  marks.push({ place: places.n, amount: 1 })
  for (const key of counts) {
    const place = places.counts.get(key)
    if (place === undefined) throw new Error(`item ${places.item.code} has no option for the count ${key}`)
    marks.push({ place, amount: 1 })
  }
  for (const [key, value] of values) markValue(places.moments.get(key), value, marks)
  return true
}

function markValue(place: number | undefined, value: number | undefined, marks: Mark[]): void {
  if (place === undefined || value === undefined) return
  marks.push(
    { place, amount: 1 },
    { place: place + 1, amount: value },
    { place: place + 2, amount: value * value },
  )
}
