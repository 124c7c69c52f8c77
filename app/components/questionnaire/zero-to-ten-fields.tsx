import { optionsOf } from '~/domain/instrument/item-kinds/item-kinds'
import { itemAnchor } from './form-fields'
import type { ItemFieldsProps } from './item-fields'

/** Eleven figures with words at the ends, which are part of the end figures' labels for those who cannot see. */
export function ZeroToTenFields({ item, language, filledIn }: ItemFieldsProps<'zeroToTen'>) {
  const chosen = filledIn(item.code)
  const options = optionsOf(item)
  return (
    <div className="kv-ten">
      <p className="kv-ten__ends" aria-hidden="true">
        <span>
          <b>0</b> {item.lowAnchor[language]}
        </span>
        <span>
          <b>10</b> {item.highAnchor[language]}
        </span>
      </p>
      <div className="kv-ten__steps">
        {options.map((option, index) => (
          <label className="kv-ten__step" key={option.code}>
            <input
              type="radio"
              name={item.code}
              value={option.code}
              id={index === 0 ? itemAnchor(item.code) : undefined}
              defaultChecked={chosen.includes(option.code)}
            />
            <span>
              {option.label[language]}
              {index === 0 && <span className="kv-unseen">, {item.lowAnchor[language]}</span>}
              {index === options.length - 1 && (
                <span className="kv-unseen">, {item.highAnchor[language]}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </div>
  )
}
