import type { Answer } from '../answer'
import type { ItemKind, ResponseOption } from '../item'
import { agreement } from './agreement'
import { freeText } from './free-text'
import { frequency } from './frequency'
import type {
  AnswerVerdict,
  FormField,
  FormReader,
  ItemIn,
  ItemKindRules,
  TallyMarks,
} from './item-kind-rules'
import { multipleChoice } from './multiple-choice'
import { number } from './number'
import { notApplicableValue } from './one-option'
import { reasons } from './reasons'
import { shareOfWeek } from './share-of-week'
import { singleChoice } from './single-choice'
import { zeroToTen } from './zero-to-ten'

/** Adding a kind is adding one entry. */
export const itemKinds: { readonly [K in ItemKind]: ItemKindRules<K> } = {
  agreement,
  frequency,
  singleChoice,
  multipleChoice,
  reasons,
  zeroToTen,
  number,
  shareOfWeek,
  freeText,
}

/** The names of the form fields an item uses: its code, or its code, a point and a part. */
export function fieldNames<K extends ItemKind>(item: ItemIn<K>): readonly string[] {
  return itemKinds[item.kind].fieldNames(item)
}

/** The ordered codes and labels shown; none where the person writes. "Ej aktuellt" is not among them. */
export function optionsOf<K extends ItemKind>(item: ItemIn<K>): readonly ResponseOption[] {
  return itemKinds[item.kind].optionsOf(item)
}

/** Whether "ej aktuellt" stands beside the options; its form value is `notApplicableValue`. */
export function mayBeNotApplicable<K extends ItemKind>(item: ItemIn<K>): boolean {
  return itemKinds[item.kind].mayBeNotApplicable(item)
}

/** What came in for one item: an answer (`skipped` when nothing did) or what is wrong with it. */
export function readAnswer<K extends ItemKind>(item: ItemIn<K>, form: FormReader): AnswerVerdict {
  const verdict = itemKinds[item.kind].read(item, form)
  if (verdict !== undefined) return verdict
  if (item.required) return { ok: false, problem: { code: 'required' } }
  return { ok: true, answer: { kind: 'skipped' } }
}

/** The fields that make `readAnswer` give this answer back. */
export function writeAnswer<K extends ItemKind>(item: ItemIn<K>, answer: Answer): readonly FormField[] {
  switch (answer.kind) {
    case 'notApplicable':
      return [[item.code, notApplicableValue]]
    case 'skipped':
    case 'notShown':
      return []
    default:
      return itemKinds[item.kind].write(item, answer)
  }
}

/** Whether a stored answer fits its item. Whether it may be skipped or not shown is a matter of the whole sheet. */
export function isValidAnswer<K extends ItemKind>(item: ItemIn<K>, answer: Answer): boolean {
  switch (answer.kind) {
    case 'notApplicable':
      return itemKinds[item.kind].mayBeNotApplicable(item)
    case 'skipped':
    case 'notShown':
      return true
    default:
      return itemKinds[item.kind].isValid(item, answer)
  }
}

/** What one answer adds to the tally of its item. */
export function tallyMarks<K extends ItemKind>(item: ItemIn<K>, answer: Answer): TallyMarks {
  switch (answer.kind) {
    case 'notApplicable':
    case 'skipped':
    case 'notShown':
      return { counts: [], values: [] }
    default:
      return itemKinds[item.kind].tallyMarks(item, answer)
  }
}

export function tallyKeys<K extends ItemKind>(
  item: ItemIn<K>,
): { readonly counts: readonly string[]; readonly moments: readonly string[] } {
  return itemKinds[item.kind].tallyKeys(item)
}

/** An upper bound of the answer's JSON in UTF-8: every ballot of a wave is padded to the same size. */
export function largestAnswerBytes<K extends ItemKind>(item: ItemIn<K>): number {
  return Math.max('{"kind":"notApplicable"}'.length, itemKinds[item.kind].largestBytes(item))
}
