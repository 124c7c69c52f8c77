import { chosenValues } from './chosen-values'
import type { ItemKindRules } from './item-kind-rules'
import { hasOption } from './one-option'

/** Several of the options, at most `maximumChosen`. Kept in the order of the options. */
export const multipleChoice: ItemKindRules<'multipleChoice'> = {
  fieldNames: (item) => [item.code],
  optionsOf: (item) => item.options,
  read: (item, form) => {
    const values = chosenValues(form, item.code)
    if (values.length === 0) return undefined
    if (!values.every((value) => hasOption(item.options, value))) {
      return { ok: false, problem: { code: 'unknownOption' } }
    }
    const maximum = item.maximumChosen ?? item.options.length
    if (values.length > maximum) return { ok: false, problem: { code: 'tooManyChosen', maximum } }
    const codes = item.options.map((option) => option.code).filter((code) => values.includes(code))
    return { ok: true, answer: { kind: 'options', codes } }
  },
  write: (item, answer) => (answer.kind === 'options' ? answer.codes.map((code) => [item.code, code]) : []),
  mayBeNotApplicable: () => false,
  isValid: (item, answer) =>
    answer.kind === 'options' &&
    answer.codes.length > 0 &&
    answer.codes.length <= (item.maximumChosen ?? item.options.length) &&
    new Set(answer.codes).size === answer.codes.length &&
    answer.codes.every((code) => hasOption(item.options, code)),
  tallyKeys: (item) => ({ counts: item.options.map((option) => option.code), moments: [] }),
  tallyMarks: (_item, answer) => ({ counts: answer.kind === 'options' ? answer.codes : [], values: [] }),
  largestBytes: (item) =>
    JSON.stringify({ kind: 'options', codes: item.options.map((option) => option.code) }).length,
}
