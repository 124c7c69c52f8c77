import { answerSchema, type Answer } from '../instrument/answer'
import type { Instrument } from '../instrument/instrument'
import type { Item } from '../instrument/item'
import { isValidAnswer } from '../instrument/item-kinds/item-kinds'
import { itemsOf } from '../instrument/items-of'

/**
 * The answers to one item that are one of few: they are read once and shared by all sheets, so that opening a large box
 * is neither slow nor large.
 */
export type KnownAnswers = { readonly item: Item; readonly byName: Map<string, Answer> }

const remembered = new WeakMap<Instrument, readonly KnownAnswers[]>()

/** In the order of the items. An instrument is never changed, so they are kept as long as it. */
export function knownAnswers(instrument: Instrument): readonly KnownAnswers[] {
  const found = remembered.get(instrument)
  if (found !== undefined) return found
  const made = itemsOf(instrument).map((item) => ({ item, byName: new Map<string, Answer>() }))
  remembered.set(instrument, made)
  return made
}

/** What came in for one item: an answer that fits it, an answer that does not, or none at all. */
export type ReadAnswer =
  | { readonly fits: true; readonly answer: Answer }
  | { readonly fits: false; readonly answer: Answer | undefined }

export function readOpenedAnswer({ item, byName }: KnownAnswers, opened: unknown): ReadAnswer {
  const name = nameOf(opened)
  const known = name === undefined ? undefined : byName.get(name)
  if (known !== undefined) return { fits: true, answer: known }
  const parsed = answerSchema.safeParse(opened)
  if (!parsed.success) return { fits: false, answer: undefined }
  const answer = parsed.data
  if (!isValidAnswer(item, answer)) return { fits: false, answer }
  if (name !== undefined) byName.set(name, answer)
  return { fits: true, answer }
}

/** Of an answer that is nothing but its kind, or one option. */
function nameOf(opened: unknown): string | undefined {
  if (typeof opened !== 'object' || opened === null || !('kind' in opened)) return undefined
  let fields = 0
  for (const _field in opened) fields += 1
  if (fields === 1) return typeof opened.kind === 'string' ? opened.kind : undefined
  if (fields > 2 || opened.kind !== 'option' || !('code' in opened)) return undefined
  return typeof opened.code === 'string' ? `option ${opened.code}` : undefined
}
