import type { ResponseOption } from '../item'
import type { ItemKindRules } from './item-kind-rules'
import { isOneOption, largestOptionBytes, markOneOption, readOneOption } from './one-option'

const steps: readonly ResponseOption[] = Array.from({ length: 11 }, (_, step) => ({
  code: String(step),
  label: { sv: String(step), en: String(step) },
}))

/** A figure from 0 to 10 with words at its ends. */
export const zeroToTen: ItemKindRules<'zeroToTen'> = {
  fieldNames: (item) => [item.code],
  optionsOf: () => steps,
  read: (item, form) => readOneOption(form, item.code, { options: steps, mayBeNotApplicable: false }),
  write: (item, answer) => (answer.kind === 'option' ? [[item.code, answer.code]] : []),
  mayBeNotApplicable: () => false,
  isValid: (_item, answer) => isOneOption(steps, answer),
  tallyKeys: () => ({ counts: steps.map((step) => step.code), moments: [''] }),
  tallyMarks: (_item, answer) => markOneOption(answer, Number),
  largestBytes: () => largestOptionBytes(steps),
}
