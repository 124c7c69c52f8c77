import fc from 'fast-check'
import type { Answer } from '~/domain/instrument/answer'
import type { Item } from '~/domain/instrument/item'
import { mayBeNotApplicable, optionsOf } from '~/domain/instrument/item-kinds/item-kinds'
import { plainText, textLength } from '~/domain/instrument/item-kinds/plain-text'

/** Any answer that a person could have given to the item, or that it was passed over. */
export function arbitraryAnswer(item: Item): fc.Arbitrary<Answer> {
  const others: Answer[] = [{ kind: 'skipped' }]
  if (mayBeNotApplicable(item)) others.push({ kind: 'notApplicable' })
  return fc.oneof({ weight: 5, arbitrary: given(item) }, { weight: 1, arbitrary: fc.constantFrom(...others) })
}

function given(item: Item): fc.Arbitrary<Answer> {
  const codes = optionsOf(item).map((option) => option.code)
  switch (item.kind) {
    case 'agreement':
    case 'frequency':
    case 'singleChoice':
    case 'zeroToTen':
      return fc.constantFrom(...codes).map((code) => ({ kind: 'option', code }))
    case 'multipleChoice':
      return fc
        .subarray(codes, { minLength: 1, maxLength: item.maximumChosen ?? codes.length })
        .map((chosen) => ({ kind: 'options', codes: chosen }))
    case 'reasons':
      return fc
        .tuple(fc.constantFrom(...codes), fc.subarray(codes, { maxLength: item.maximumContributing }))
        .map(([main, ticked]) => ({
          kind: 'reasons',
          main,
          contributing: ticked.filter((code) => code !== main),
        }))
    case 'number': {
      const unit = 10 ** item.decimals
      return fc
        .integer({ min: Math.ceil(item.minimum * unit), max: Math.floor(item.maximum * unit) })
        .map((steps) => ({ kind: 'number', value: steps === 0 ? 0 : steps / unit }))
    }
    case 'shareOfWeek':
      return fc
        .array(fc.integer({ min: 0, max: 1000 }), {
          minLength: codes.length - 1,
          maxLength: codes.length - 1,
        })
        .map((cuts) => {
          const edges = [0, ...cuts.sort((a, b) => a - b), 1000]
          const percents = codes.map((code, part) => [
            code,
            ((edges[part + 1] ?? 0) - (edges[part] ?? 0)) / 10,
          ])
          return { kind: 'shares', percents: Object.fromEntries(percents) }
        })
    case 'freeText':
      return fc
        .string({ unit: 'binary', minLength: 1, maxLength: item.maximumLength })
        .map(plainText)
        .filter((text) => text !== '' && textLength(text) <= item.maximumLength)
        .map((text) => ({ kind: 'text', text }))
  }
}
