import type { ResponseOption } from '../item'
import type { ItemIn, ItemKindRules } from './item-kind-rules'
import { isOneOption, largestOptionBytes, markOneOption, readOneOption } from './one-option'

export type SteppedKind = 'agreement' | 'frequency'

/** How many steps every stepped item has. */
export const stepCount = 5

/** A step on 0–100 as it was answered. Which end is good is the business of the scoring key. */
export function stepPomp(code: string): number {
  return (100 / (stepCount - 1)) * (Number(code) - 1)
}

/** Five ordered steps and, outside them, "ej aktuellt". Agreement and frequency differ in their words only. */
export function steppedRules<K extends SteppedKind>(steps: readonly ResponseOption[]): ItemKindRules<K> {
  return {
    fieldNames: (item: ItemIn<SteppedKind>) => [item.code],
    optionsOf: () => steps,
    read: (item: ItemIn<SteppedKind>, form) =>
      readOneOption(form, item.code, { options: steps, mayBeNotApplicable: item.mayBeNotApplicable }),
    write: (item: ItemIn<SteppedKind>, answer) =>
      answer.kind === 'option' ? [[item.code, answer.code]] : [],
    mayBeNotApplicable: (item: ItemIn<SteppedKind>) => item.mayBeNotApplicable,
    isValid: (_item, answer) => isOneOption(steps, answer),
    tallyKeys: () => ({ counts: steps.map((step) => step.code), moments: [''] }),
    tallyMarks: (_item, answer) => markOneOption(answer, stepPomp),
    largestBytes: () => largestOptionBytes(steps),
  }
}
