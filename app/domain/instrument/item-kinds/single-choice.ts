import type { ItemKindRules } from './item-kind-rules'
import { isOneOption, largestOptionBytes, markOneOption, readOneOption } from './one-option'

/** One of several options without an order. */
export const singleChoice: ItemKindRules<'singleChoice'> = {
  fieldNames: (item) => [item.code],
  optionsOf: (item) => item.options,
  read: (item, form) => readOneOption(form, item.code, { options: item.options, mayBeNotApplicable: false }),
  write: (item, answer) => (answer.kind === 'option' ? [[item.code, answer.code]] : []),
  mayBeNotApplicable: () => false,
  isValid: (item, answer) => isOneOption(item.options, answer),
  tallyKeys: (item) => ({ counts: item.options.map((option) => option.code), moments: [] }),
  tallyMarks: (_item, answer) => markOneOption(answer),
  largestBytes: (item) => largestOptionBytes(item.options),
}
