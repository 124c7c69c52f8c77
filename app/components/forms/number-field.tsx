import { fieldAttributes, type FieldWords, LabelledField } from '../layout/labelled-field'

/** A whole number that is not below a floor. */
export function NumberField({
  minimum,
  value,
  ...words
}: FieldWords & { readonly minimum: number; readonly value: string }) {
  return (
    <LabelledField {...words}>
      <input
        className="ds-input kv-number"
        {...fieldAttributes(words)}
        type="number"
        inputMode="numeric"
        min={minimum}
        step={1}
        required
        defaultValue={value}
      />
    </LabelledField>
  )
}
