import type { ResponseOption } from '../item'
import { chosenValues } from './chosen-values'
import type { AnswerVerdict, FormReader, GivenAnswer, TallyMarks } from './item-kind-rules'

/** The value of the radio button "ej aktuellt", which stands outside the options. */
export const notApplicableValue = 'na'

type Offer = { readonly options: readonly ResponseOption[]; readonly mayBeNotApplicable: boolean }

/** Reads an item that takes one option: four kinds do. */
export function readOneOption(form: FormReader, name: string, offer: Offer): AnswerVerdict | undefined {
  const [value, another] = chosenValues(form, name)
  if (value === undefined) return undefined
  if (another !== undefined) return { ok: false, problem: { code: 'moreThanOneAnswer' } }
  if (offer.mayBeNotApplicable && value === notApplicableValue) {
    return { ok: true, answer: { kind: 'notApplicable' } }
  }
  if (!hasOption(offer.options, value)) return { ok: false, problem: { code: 'unknownOption' } }
  return { ok: true, answer: { kind: 'option', code: value } }
}

export function hasOption(options: readonly ResponseOption[], code: string): boolean {
  return options.some((option) => option.code === code)
}

export function isOneOption(options: readonly ResponseOption[], answer: GivenAnswer): boolean {
  return answer.kind === 'option' && hasOption(options, answer.code)
}

/** One to the count of the option; `worth`, when the options stand for figures, to the moments. */
export function markOneOption(answer: GivenAnswer, worth?: (code: string) => number): TallyMarks {
  if (answer.kind !== 'option') return { counts: [], values: [] }
  return { counts: [answer.code], values: worth === undefined ? [] : [['', worth(answer.code)]] }
}

/** The largest answer of an item that takes one option. Codes are plain letters and digits. */
export function largestOptionBytes(options: readonly ResponseOption[]): number {
  return '{"kind":"option","code":""}'.length + Math.max(...options.map((option) => option.code.length))
}
