/** Any number of a list, which opens by itself when something in it is chosen. */
export function CheckboxList({
  name,
  legend,
  hint,
  options,
  chosen,
}: {
  readonly name: string
  readonly legend: string
  readonly hint: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: readonly string[]
}) {
  return (
    <details className="ds-details kv-data" open={chosen.length > 0}>
      <summary>{legend}</summary>
      <fieldset className="ds-fieldset" id={name}>
        <legend className="ds-label">{hint}</legend>
        <div className="kv-checks">
          {options.map(({ value, label }) => (
            <div className="ds-field" key={value}>
              <input
                className="ds-input"
                type="checkbox"
                id={`${name}-${value}`}
                name={name}
                value={value}
                defaultChecked={chosen.includes(value)}
              />
              <label className="ds-label" data-weight="regular" htmlFor={`${name}-${value}`}>
                {label}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </details>
  )
}
