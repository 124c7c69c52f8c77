import { frameTexts } from '~/texts/frame'
import { useTexts } from './language'

export type PeriodChoice = {
  /** The name in the address: "omgang". */
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: string
}

/** Which wave, which district: an ordinary GET form, so that a view can be linked to. */
export function PeriodForm({
  action,
  choices,
}: {
  readonly action: string
  readonly choices: readonly PeriodChoice[]
}) {
  const texts = useTexts(frameTexts)
  return (
    <form className="kv-period" method="get" action={action}>
      {choices.map(({ name, label, options, chosen }) => (
        <div className="ds-field" key={name}>
          <label className="ds-label" htmlFor={`val-${name}`}>
            {label}
          </label>
          <select className="ds-input" id={`val-${name}`} name={name} defaultValue={chosen} data-width="auto">
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button className="ds-button" data-variant="secondary" type="submit">
        {texts.show}
      </button>
    </form>
  )
}
