import { chosenValues } from './chosen-values'
import { hasAtMostDecimals, largestNumberBytes, parseDecimal } from './decimal'
import type { ItemKindRules } from './item-kind-rules'

/** A number the person writes, in a stated unit and between stated limits. */
export const number: ItemKindRules<'number'> = {
  fieldNames: (item) => [item.code],
  optionsOf: () => [],
  read: (item, form) => {
    const [text, another] = chosenValues(form, item.code)
    if (text === undefined) return undefined
    if (another !== undefined) return { ok: false, problem: { code: 'moreThanOneAnswer' } }
    const value = parseDecimal(text)
    if (value === undefined) return { ok: false, problem: { code: 'notANumber' } }
    const { minimum, maximum, decimals } = item
    if (value < minimum || value > maximum) {
      return { ok: false, problem: { code: 'outOfRange', minimum, maximum } }
    }
    if (!hasAtMostDecimals(value, decimals)) {
      return { ok: false, problem: { code: 'tooManyDecimals', decimals } }
    }
    return { ok: true, answer: { kind: 'number', value } }
  },
  write: (item, answer) => (answer.kind === 'number' ? [[item.code, String(answer.value)]] : []),
  mayBeNotApplicable: () => false,
  isValid: (item, answer) =>
    answer.kind === 'number' &&
    Number.isFinite(answer.value) &&
    answer.value >= item.minimum &&
    answer.value <= item.maximum &&
    hasAtMostDecimals(answer.value, item.decimals),
  tallyKeys: () => ({ counts: [], moments: [''] }),
  tallyMarks: (_item, answer) => ({
    counts: [],
    values: answer.kind === 'number' ? [['', answer.value]] : [],
  }),
  largestBytes: () => '{"kind":"number","value":}'.length + largestNumberBytes,
}
