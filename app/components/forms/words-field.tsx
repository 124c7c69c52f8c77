import { fieldAttributes, type FieldWords, LabelledField } from '../layout/labelled-field'

/** A field of several lines. */
export function WordsField({
  value,
  lang,
  maxLength,
  ...words
}: FieldWords & {
  readonly value: string
  readonly lang?: string
  readonly maxLength: number
}) {
  return (
    <LabelledField {...words}>
      <textarea
        className="ds-input"
        {...fieldAttributes(words)}
        lang={lang}
        rows={6}
        defaultValue={value}
        maxLength={maxLength}
      />
    </LabelledField>
  )
}
