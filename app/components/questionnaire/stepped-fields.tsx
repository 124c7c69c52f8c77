import { mayBeNotApplicable, optionsOf } from '~/domain/instrument/item-kinds/item-kinds'
import type { SteppedKind } from '~/domain/instrument/item-kinds/stepped'
import { notApplicableValue } from '~/domain/instrument/item-kinds/one-option'
import { respondentPageTexts } from '~/texts/respondent-pages'
import { itemAnchor } from './form-fields'
import type { ItemFieldsProps } from './item-fields'
import { OptionField } from './option-field'

/** Five steps: a list on a phone, a row with a line through it where there is room. "Ej aktuellt" stands outside. */
export function SteppedFields<K extends SteppedKind>({ item, language, filledIn }: ItemFieldsProps<K>) {
  const chosen = filledIn(item.code)
  return (
    <div className="kv-scale">
      {optionsOf(item).map((option, index) => (
        <OptionField
          key={option.code}
          type="radio"
          name={item.code}
          value={option.code}
          label={option.label[language]}
          isChosen={chosen.includes(option.code)}
          id={index === 0 ? itemAnchor(item.code) : undefined}
        />
      ))}
      {mayBeNotApplicable(item) && (
        <OptionField
          type="radio"
          name={item.code}
          value={notApplicableValue}
          label={respondentPageTexts[language].notApplicable}
          isChosen={chosen.includes(notApplicableValue)}
          className="kv-opt--na"
        />
      )}
    </div>
  )
}
