import { chosenValues } from './chosen-values'
import type { ItemKindRules } from './item-kind-rules'
import { plainText, textLength } from './plain-text'

/** Four bytes in UTF-8; a quotation mark, a backslash or a line break takes two. */
const largestCharacterBytes = 4

/** The person's own words. */
export const freeText: ItemKindRules<'freeText'> = {
  fieldNames: (item) => [item.code],
  optionsOf: () => [],
  read: (item, form) => {
    const texts = chosenValues((name) => form(name).map(plainText), item.code)
    const [text, another] = texts
    if (text === undefined) return undefined
    if (another !== undefined) return { ok: false, problem: { code: 'moreThanOneAnswer' } }
    const length = textLength(text)
    const maximum = item.maximumLength
    if (length > maximum) return { ok: false, problem: { code: 'tooLong', maximum, length } }
    return { ok: true, answer: { kind: 'text', text } }
  },
  write: (item, answer) => (answer.kind === 'text' ? [[item.code, answer.text]] : []),
  mayBeNotApplicable: () => false,
  isValid: (item, answer) =>
    answer.kind === 'text' &&
    answer.text !== '' &&
    answer.text === plainText(answer.text) &&
    textLength(answer.text) <= item.maximumLength,
  tallyKeys: () => ({ counts: [], moments: [] }),
  tallyMarks: () => ({ counts: [], values: [] }),
  largestBytes: (item) => '{"kind":"text","text":""}'.length + largestCharacterBytes * item.maximumLength,
}
