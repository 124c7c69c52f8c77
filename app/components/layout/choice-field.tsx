import { fieldAttributes, type FieldWords, LabelledField } from './labelled-field'

/** One of a list, as the browser's own select. */
export function ChoiceField({
  options,
  chosen,
  ...words
}: FieldWords & {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: string
}) {
  return (
    <LabelledField {...words}>
      <select className="ds-input" {...fieldAttributes(words)} defaultValue={chosen}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </LabelledField>
  )
}
