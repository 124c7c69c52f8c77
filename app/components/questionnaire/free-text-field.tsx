import { respondentPageTexts } from '~/texts/respondent-pages'
import { itemAnchor } from './form-fields'
import { Icon } from './icons'
import type { ItemFieldsProps } from './item-fields'

/** The person's own words, and before them what must not be written. */
export function FreeTextField({
  item,
  language,
  filledIn,
  describedBy,
  isFaulty,
}: ItemFieldsProps<'freeText'>) {
  const texts = respondentPageTexts[language]
  const id = itemAnchor(item.code)
  const notes = `${id}-warning ${id}-length`
  return (
    <>
      <p className="kv-warning" id={`${id}-warning`}>
        <Icon name="warning" />
        <span>
          <b>{texts.important}</b> {item.warning[language]}
        </span>
      </p>
      <textarea
        className="kv-input"
        name={item.code}
        id={id}
        rows={5}
        defaultValue={filledIn(item.code)[0] ?? ''}
        aria-describedby={describedBy === undefined ? notes : `${notes} ${describedBy}`}
        aria-invalid={isFaulty ? 'true' : undefined}
      />
      <p className="kv-q__note" id={`${id}-length`}>
        {texts.longest(item.maximumLength)}
      </p>
    </>
  )
}
