import { chosenValues } from './chosen-values'
import type { ItemKindRules } from './item-kind-rules'
import { hasOption } from './one-option'

/**
 * One main reason and a few contributing ones. The main reason ticked once more among the contributing is left out
 * there. Imported answers may have contributing reasons only; a person who answers is asked for the main one.
 */
export const reasons: ItemKindRules<'reasons'> = {
  fieldNames: (item) => [`${item.code}.main`, `${item.code}.contributing`],
  optionsOf: (item) => item.options,
  read: (item, form) => {
    const [main, another] = chosenValues(form, `${item.code}.main`)
    const ticked = chosenValues(form, `${item.code}.contributing`)
    if (main === undefined && ticked.length === 0) return undefined
    if (another !== undefined) return { ok: false, problem: { code: 'moreThanOneAnswer' } }
    if (![...ticked, main ?? ticked[0] ?? ''].every((code) => hasOption(item.options, code))) {
      return { ok: false, problem: { code: 'unknownOption' } }
    }
    if (main === undefined) return { ok: false, problem: { code: 'contributingWithoutMain' } }
    const contributing = item.options
      .map((option) => option.code)
      .filter((code) => code !== main && ticked.includes(code))
    const maximum = item.maximumContributing
    if (contributing.length > maximum) return { ok: false, problem: { code: 'tooManyChosen', maximum } }
    return { ok: true, answer: { kind: 'reasons', main, contributing } }
  },
  write: (item, answer) =>
    answer.kind !== 'reasons'
      ? []
      : [
          ...(answer.main === null ? [] : [[`${item.code}.main`, answer.main] as const]),
          ...answer.contributing.map((code) => [`${item.code}.contributing`, code] as const),
        ],
  mayBeNotApplicable: () => false,
  isValid: (item, answer) => {
    if (answer.kind !== 'reasons') return false
    const all = answer.main === null ? answer.contributing : [answer.main, ...answer.contributing]
    return (
      all.length > 0 &&
      answer.contributing.length <= item.maximumContributing &&
      new Set(all).size === all.length &&
      all.every((code) => hasOption(item.options, code))
    )
  },
  tallyKeys: (item) => ({
    counts: ['main', 'any'].flatMap((place) => item.options.map((option) => `${place}:${option.code}`)),
    moments: [],
  }),
  tallyMarks: (_item, answer) => {
    if (answer.kind !== 'reasons') return { counts: [], values: [] }
    const main = answer.main === null ? [] : [`main:${answer.main}`, `any:${answer.main}`]
    return { counts: [...main, ...answer.contributing.map((code) => `any:${code}`)], values: [] }
  },
  largestBytes: (item) => {
    const longest = item.options.map((option) => option.code).sort((a, b) => b.length - a.length)
    const contributing = longest.slice(0, item.maximumContributing)
    return JSON.stringify({ kind: 'reasons', main: longest[0], contributing }).length
  },
}
