import { addMoments, noMoments } from '../statistics/moments'
import type { Answer } from './answer'
import type { Item } from './item'
import { tallyKeys, tallyMarks } from './item-kinds/item-kinds'
import type { ItemTally } from './item-tally'

/** Nobody has answered: every option is there with 0. */
export function emptyTally(item: Item): ItemTally {
  const keys = tallyKeys(item)
  return {
    n: 0,
    notApplicable: 0,
    counts: Object.fromEntries(keys.counts.map((key) => [key, 0])),
    moments: Object.fromEntries(keys.moments.map((key) => [key, noMoments])),
  }
}

/** The tally with one answer more. Skipped and not shown count nowhere. */
export function addToTally(item: Item, tally: ItemTally, answer: Answer): ItemTally {
  if (answer.kind === 'skipped' || answer.kind === 'notShown') return tally
  if (answer.kind === 'notApplicable') return { ...tally, notApplicable: tally.notApplicable + 1 }
  const counts = { ...tally.counts }
  const moments = { ...tally.moments }
  const marks = tallyMarks(item, answer)
  for (const key of marks.counts) counts[key] = (counts[key] ?? 0) + 1
  for (const [key, value] of marks.values) {
    moments[key] = addMoments(moments[key] ?? noMoments, { n: 1, sum: value, sumSquares: value * value })
  }
  return { ...tally, n: tally.n + 1, counts, moments }
}

/** The tally of an item over these answers. */
export function tallyAnswers(item: Item, answers: Iterable<Answer>): ItemTally {
  let tally = emptyTally(item)
  for (const answer of answers) tally = addToTally(item, tally, answer)
  return tally
}
