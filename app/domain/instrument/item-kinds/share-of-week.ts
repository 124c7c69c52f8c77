import type { ItemIn, ItemKindRules } from './item-kind-rules'
import { chosenValues } from './chosen-values'
import { hasAtMostDecimals, largestNumberBytes, parseDecimal } from './decimal'

const decimals = 1
const fieldName = (item: ItemIn<'shareOfWeek'>, part: string) => `${item.code}.${part}`

/** Tenths, so that 33,3 and 66,7 make exactly a hundred. */
function sumOf(percents: readonly number[]): number {
  return percents.reduce((tenths, percent) => tenths + Math.round(percent * 10), 0) / 10
}

/** How the working week is divided, in percent. A part left blank is 0 when another is filled in. */
export const shareOfWeek: ItemKindRules<'shareOfWeek'> = {
  fieldNames: (item) => item.parts.map((part) => fieldName(item, part.code)),
  optionsOf: (item) => item.parts,
  read: (item, form) => {
    const written = item.parts.map(
      (part) => [part.code, chosenValues(form, fieldName(item, part.code))] as const,
    )
    if (written.every(([, values]) => values.length === 0)) return undefined
    const percents: [string, number][] = []
    for (const [part, values] of written) {
      if (values.length > 1) return { ok: false, problem: { code: 'moreThanOneAnswer' } }
      const value = parseDecimal((values[0] ?? '0').replace(/%$/u, ''))
      if (value === undefined) return { ok: false, problem: { code: 'notANumber' } }
      if (value < 0 || value > 100) {
        return { ok: false, problem: { code: 'outOfRange', minimum: 0, maximum: 100 } }
      }
      if (!hasAtMostDecimals(value, decimals)) {
        return { ok: false, problem: { code: 'tooManyDecimals', decimals } }
      }
      percents.push([part, value])
    }
    const sum = sumOf(percents.map(([, percent]) => percent))
    if (sum !== 100) return { ok: false, problem: { code: 'sharesMustSumTo100', sum } }
    return { ok: true, answer: { kind: 'shares', percents: Object.fromEntries(percents) } }
  },
  write: (item, answer) =>
    answer.kind === 'shares'
      ? Object.entries(answer.percents).map(([part, percent]) => [fieldName(item, part), String(percent)])
      : [],
  mayBeNotApplicable: () => false,
  isValid: (item, answer) => {
    if (answer.kind !== 'shares') return false
    const { percents } = answer
    const values = Object.values(percents)
    return (
      values.length === item.parts.length &&
      item.parts.every((part) => Object.hasOwn(percents, part.code)) &&
      values.every((value) => value >= 0 && value <= 100 && hasAtMostDecimals(value, decimals)) &&
      sumOf(values) === 100
    )
  },
  tallyKeys: (item) => ({ counts: [], moments: item.parts.map((part) => part.code) }),
  tallyMarks: (_item, answer) => ({
    counts: [],
    values: answer.kind === 'shares' ? Object.entries(answer.percents) : [],
  }),
  largestBytes: (item) =>
    '{"kind":"shares","percents":{}}'.length +
    item.parts.reduce((sum, part) => sum + part.code.length + '"":,'.length + largestNumberBytes, 0),
}
