import { respondentPageTexts } from '~/texts/respondent-pages'
import { writtenNumber } from '~/texts/written-number'
import { itemAnchor } from './form-fields'
import type { ItemFieldsProps } from './item-fields'

/** A number with its unit. Comma or point, both are read. */
export function NumberField({ item, language, filledIn, describedBy, isFaulty }: ItemFieldsProps<'number'>) {
  const id = itemAnchor(item.code)
  const limits = `${id}-limits`
  return (
    <>
      <p className="kv-q__help" id={limits}>
        {respondentPageTexts[language].between(
          writtenNumber(item.minimum, language),
          writtenNumber(item.maximum, language),
        )}{' '}
        {item.unit[language]}
      </p>
      <span className="kv-number">
        <input
          className="kv-input"
          type="text"
          inputMode={item.decimals > 0 ? 'decimal' : 'numeric'}
          name={item.code}
          id={id}
          defaultValue={filledIn(item.code)[0] ?? ''}
          aria-describedby={describedBy === undefined ? limits : `${limits} ${describedBy}`}
          aria-invalid={isFaulty ? 'true' : undefined}
        />
        <span aria-hidden="true">{item.unit[language]}</span>
      </span>
    </>
  )
}
