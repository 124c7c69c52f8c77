import { ErrorSummary } from '~/components/questionnaire/error-summary'
import { itemAnchor } from '~/components/questionnaire/form-fields'
import { ItemCard } from '~/components/questionnaire/item-card'
import type { FilledIn } from '~/components/questionnaire/survey'
import type { SheetProblem } from '~/domain/ballot/answer-sheet'
import type { Section } from '~/domain/instrument/instrument'
import type { Item } from '~/domain/instrument/item'
import { fieldNames, optionsOf } from '~/domain/instrument/item-kinds/item-kinds'
import { notApplicableValue } from '~/domain/instrument/item-kinds/one-option'
import type { Language } from '~/domain/instrument/localised-text'
import { itemProblemText, respondentFaultTexts } from '~/texts/respondent-faults'
import { drawPiece, type KeptMarkup } from './respondent-markup.server'
import type { PagePiece } from './respondent-page-body.server'

/** What is wrong on the page, and where. */
export function drawSummary(
  section: Section,
  problems: readonly SheetProblem[],
  language: Language,
): PagePiece {
  const faults = problems.map(({ itemCode, problem }) => ({
    anchor: itemAnchor(itemCode),
    title: section.items.find((item) => item.code === itemCode)?.stem[language] ?? itemCode,
    text: itemProblemText(problem, language),
  }))
  return drawPiece(
    <ErrorSummary heading={respondentFaultTexts[language].summary(faults.length)} faults={faults} />,
  )
}

/** Untouched, the items of a section are the same for everybody; else each is by itself. */
export function drawItems({
  section,
  language,
  filledIn,
  problems,
  kept,
}: {
  readonly section: Section
  readonly language: Language
  readonly filledIn: FilledIn
  readonly problems: readonly SheetProblem[]
  readonly kept: KeptMarkup
}): readonly PagePiece[] {
  const count = section.items.length
  const card = (item: Item, index: number) => (
    <ItemCard
      key={item.code}
      item={item}
      language={language}
      position={index + 1}
      count={count}
      filledIn={filledIn}
      problem={problems.find((problem) => problem.itemCode === item.code)?.problem}
    />
  )
  const isUntouched = section.items.every((item) => stateOf(item, filledIn) === '')
  if (isUntouched && problems.length === 0) {
    const codes = section.items.map((item) => item.code).join(' ')
    return [kept.piece(`items ${language} ${codes}`, () => <>{section.items.map(card)}</>)]
  }
  return section.items.map((item, index) => {
    const state = stateOf(item, filledIn)
    const isFaulty = problems.some((problem) => problem.itemCode === item.code)
    return state === undefined || isFaulty
      ? drawPiece(card(item, index))
      : kept.piece(`item ${language} ${item.code} ${index}/${count} ${state}`, () => card(item, index))
  })
}

/** "" untouched, or the one option chosen: few enough to keep. `undefined` for anything else. */
function stateOf(item: Item, filledIn: FilledIn): string | undefined {
  const names = fieldNames(item)
  const [value, another] = names.flatMap((name) => filledIn(name)).filter((written) => written !== '')
  if (value === undefined) return ''
  if (another !== undefined || names.length > 1) return undefined
  const isOption = value === notApplicableValue || optionsOf(item).some((option) => option.code === value)
  return isOption ? value : undefined
}
