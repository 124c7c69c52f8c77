import { optionsOf } from '~/domain/instrument/item-kinds/item-kinds'
import { respondentPageTexts } from '~/texts/respondent-pages'
import { itemAnchor } from './form-fields'
import type { ItemFieldsProps } from './item-fields'
import { OptionField } from './option-field'

/** One main reason, and a few others from the same list. */
export function ReasonFields({ item, language, filledIn }: ItemFieldsProps<'reasons'>) {
  const texts = respondentPageTexts[language]
  const options = optionsOf(item)
  const main = filledIn(`${item.code}.main`)
  const contributing = filledIn(`${item.code}.contributing`)
  return (
    <>
      <fieldset className="kv-sub">
        <legend>{texts.mainReason}</legend>
        <div className="kv-list">
          {options.map((option, index) => (
            <OptionField
              key={option.code}
              type="radio"
              name={`${item.code}.main`}
              value={option.code}
              label={option.label[language]}
              isChosen={main.includes(option.code)}
              id={index === 0 ? itemAnchor(item.code) : undefined}
            />
          ))}
        </div>
      </fieldset>
      {item.maximumContributing > 0 && (
        <fieldset className="kv-sub">
          <legend>{texts.contributing(item.maximumContributing)}</legend>
          <div className="kv-list">
            {options.map((option) => (
              <OptionField
                key={option.code}
                type="checkbox"
                name={`${item.code}.contributing`}
                value={option.code}
                label={option.label[language]}
                isChosen={contributing.includes(option.code)}
              />
            ))}
          </div>
        </fieldset>
      )}
    </>
  )
}
