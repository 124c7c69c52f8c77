import { parseDecimal } from '~/domain/instrument/item-kinds/decimal'
import { optionsOf } from '~/domain/instrument/item-kinds/item-kinds'
import { respondentPageTexts } from '~/texts/respondent-pages'
import { writtenPercent } from '~/texts/written-number'
import { itemAnchor } from './form-fields'
import type { ItemFieldsProps } from './item-fields'

/** How the week is divided. The sum shown is that of what was filled in when the page was drawn. */
export function ShareOfWeekFields({ item, language, filledIn, isFaulty }: ItemFieldsProps<'shareOfWeek'>) {
  const texts = respondentPageTexts[language]
  const parts = optionsOf(item).map((part) => {
    const name = `${item.code}.${part.code}`
    return { ...part, name, written: filledIn(name)[0] ?? '' }
  })
  const tenths = parts.reduce(
    (sum, part) => sum + Math.round(10 * (parseDecimal(part.written.replace('%', '').trim()) ?? 0)),
    0,
  )
  const rule = `${itemAnchor(item.code)}-rule`
  return (
    <div className="kv-shares">
      <p className="kv-q__help" id={rule}>
        {texts.sharesRule}
      </p>
      {parts.map((part, index) => (
        <div className="kv-shares__row" key={part.code}>
          <label htmlFor={`${itemAnchor(item.code)}${index === 0 ? '' : `-${index}`}`}>
            {part.label[language]}
            <span className="kv-unseen">, %</span>
          </label>
          <span className="kv-number">
            <input
              className="kv-input"
              type="text"
              inputMode="decimal"
              name={part.name}
              id={`${itemAnchor(item.code)}${index === 0 ? '' : `-${index}`}`}
              defaultValue={part.written}
              aria-describedby={rule}
              aria-invalid={isFaulty ? 'true' : undefined}
            />
            <span aria-hidden="true">%</span>
          </span>
        </div>
      ))}
      <p className="kv-shares__row kv-shares__sum" hidden={tenths === 0}>
        <span>{texts.sharesSum}</span>
        <span>{writtenPercent(tenths / 10, language)}</span>
      </p>
    </div>
  )
}
