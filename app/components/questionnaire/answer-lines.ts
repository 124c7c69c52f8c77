import type { Answer } from '~/domain/instrument/answer'
import type { Item } from '~/domain/instrument/item'
import { optionsOf } from '~/domain/instrument/item-kinds/item-kinds'
import type { Language } from '~/domain/instrument/localised-text'
import { respondentPageTexts } from '~/texts/respondent-pages'
import { writtenNumber, writtenPercent } from '~/texts/written-number'

/** What a person answered, in words, one line for each part. `undefined`: nothing was answered. */
export function answerLines(
  item: Item,
  answer: Answer | undefined,
  language: Language,
): readonly string[] | undefined {
  const texts = respondentPageTexts[language]
  const options = optionsOf(item)
  const label = (code: string) => options.find((option) => option.code === code)?.label[language] ?? code
  switch (answer?.kind) {
    case 'option':
      return [label(answer.code)]
    case 'options':
      return answer.codes.map(label)
    case 'reasons':
      return [
        ...(answer.main === null ? [] : [`${texts.main} ${label(answer.main)}`]),
        ...answer.contributing.map((code) => `${texts.contributed} ${label(code)}`),
      ]
    case 'number':
      return [`${writtenNumber(answer.value, language)} ${'unit' in item ? item.unit[language] : ''}`.trim()]
    case 'shares':
      return Object.entries(answer.percents).map(
        ([part, percent]) => `${label(part)}: ${writtenPercent(percent, language)}`,
      )
    case 'text':
      return answer.text.split('\n')
    case 'notApplicable':
      return [texts.notApplicable]
    default:
      return undefined
  }
}
