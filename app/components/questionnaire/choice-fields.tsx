import { optionsOf } from '~/domain/instrument/item-kinds/item-kinds'
import { respondentPageTexts } from '~/texts/respondent-pages'
import { itemAnchor } from './form-fields'
import type { ItemFieldsProps } from './item-fields'
import { OptionField } from './option-field'

type ChoiceFieldsProps = ItemFieldsProps<'singleChoice' | 'multipleChoice'> & {
  readonly type: 'radio' | 'checkbox'
  readonly maximum?: number | undefined
}

/** One or several of a list. */
export function ChoiceFields({ item, language, filledIn, type, maximum }: ChoiceFieldsProps) {
  const chosen = filledIn(item.code)
  return (
    <>
      {maximum !== undefined && <p className="kv-q__help">{respondentPageTexts[language].atMost(maximum)}</p>}
      <div className="kv-list">
        {optionsOf(item).map((option, index) => (
          <OptionField
            key={option.code}
            type={type}
            name={item.code}
            value={option.code}
            label={option.label[language]}
            isChosen={chosen.includes(option.code)}
            id={index === 0 ? itemAnchor(item.code) : undefined}
          />
        ))}
      </div>
    </>
  )
}
