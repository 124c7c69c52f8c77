import type { Item } from '~/domain/instrument/item'
import type { ItemProblem } from '~/domain/instrument/item-kinds/item-problem'
import type { Language } from '~/domain/instrument/localised-text'
import { itemProblemText, respondentFaultTexts } from '~/texts/respondent-faults'
import { respondentPageTexts } from '~/texts/respondent-pages'
import { itemAnchor } from './form-fields'
import { Icon } from './icons'
import { hasOneControl, ItemFields } from './item-fields'
import type { FilledIn } from './survey'

type ItemCardProps = {
  readonly item: Item
  readonly language: Language
  /** Its place among the items of the page. */
  readonly position: number
  readonly count: number
  readonly filledIn: FilledIn
  readonly problem?: ItemProblem | undefined
}

/** One item: its number and stem, what helps, what is wrong, and the answer. */
export function ItemCard({ item, language, position, count, filledIn, problem }: ItemCardProps) {
  const texts = respondentPageTexts[language]
  const id = itemAnchor(item.code)
  const helpId = item.help === undefined ? undefined : `${id}-help`
  const faultId = problem === undefined ? undefined : `${id}-fault`
  const describedBy = [helpId, faultId].filter((part) => part !== undefined).join(' ') || undefined
  const stem = (
    <>
      <span className="kv-q__n">
        {position}
        <span className="kv-unseen">{texts.ofCount(count)}</span>
      </span>
      <span>
        {item.stem[language]}
        {item.required && <span className="kv-q__must"> {texts.required}</span>}
      </span>
    </>
  )
  const notes = (
    <>
      {item.help !== undefined && (
        <p className="kv-q__help" id={helpId}>
          {item.help[language]}
        </p>
      )}
      {problem !== undefined && (
        <p className="kv-fault" id={faultId}>
          <Icon name="warning" />
          <span>
            <b>{respondentFaultTexts[language].prefix}</b> {itemProblemText(problem, language)}
          </span>
        </p>
      )}
    </>
  )
  const fields = (
    <ItemFields
      item={item}
      language={language}
      filledIn={filledIn}
      describedBy={describedBy}
      isFaulty={problem !== undefined}
    />
  )
  const className = problem === undefined ? 'kv-q' : 'kv-q kv-q--fault'
  if (hasOneControl(item.kind))
    return (
      <div className={className}>
        <label className="kv-q__stem" htmlFor={id}>
          {stem}
        </label>
        {notes}
        {fields}
      </div>
    )
  return (
    <fieldset className={className} aria-describedby={describedBy}>
      <legend className="kv-q__stem">{stem}</legend>
      {notes}
      {fields}
    </fieldset>
  )
}
