import type { Answer } from '../answer'
import type { Item, ItemKind, ResponseOption } from '../item'
import type { ItemProblem } from './item-problem'

/** Every value that came in under a field name; none when there is no such field. */
export type FormReader = (name: string) => readonly string[]

/** A field name and one value of it. A name may come several times. */
export type FormField = readonly [name: string, value: string]

export type AnswerVerdict =
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly problem: ItemProblem }

/** What one answer adds to the tally of its item: one to each of these counts, these values to the moments. */
export type TallyMarks = {
  readonly counts: readonly string[]
  readonly values: readonly (readonly [key: string, value: number])[]
}

/** An answer that says something about the item. The other three kinds mean the same for every item. */
export type GivenAnswer = Exclude<Answer, { kind: 'notApplicable' | 'skipped' | 'notShown' }>

/** The items of the kinds K. Written by way of a map so that the compiler keeps an item and its rules together. */
export type ItemIn<K extends ItemKind> = { [P in K]: Extract<Item, { kind: P }> & { kind: P } }[K]

/** What each kind of item answers for itself. Everything else goes through item-kinds.ts. */
export type ItemKindRules<K extends ItemKind> = {
  readonly fieldNames: (item: ItemIn<K>) => readonly string[]
  /** The ordered codes and labels shown; none where the person writes. */
  readonly optionsOf: (item: ItemIn<K>) => readonly ResponseOption[]
  /** `undefined` in `read` means nothing was answered. */
  readonly read: (item: ItemIn<K>, form: FormReader) => AnswerVerdict | undefined
  readonly write: (item: ItemIn<K>, answer: GivenAnswer) => readonly FormField[]
  readonly mayBeNotApplicable: (item: ItemIn<K>) => boolean
  readonly isValid: (item: ItemIn<K>, answer: GivenAnswer) => boolean
  /** The keys of a complete tally, in order. */
  readonly tallyKeys: (item: ItemIn<K>) => {
    readonly counts: readonly string[]
    readonly moments: readonly string[]
  }
  readonly tallyMarks: (item: ItemIn<K>, answer: GivenAnswer) => TallyMarks
  /** No answer that `read` lets through takes more bytes as JSON in UTF-8. */
  readonly largestBytes: (item: ItemIn<K>) => number
}
