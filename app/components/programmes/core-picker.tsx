import { bankedItem, type ItemBank } from '~/domain/programme/item-bank'
import { corePickerTexts } from '~/texts/management-core-picker'
import { useLanguage, useTexts } from '../layout/language'

/**
 * The core of a rotation, picked from the items of the instruments by focus area. Only those of the chosen instrument
 * count, so that it works without JavaScript too; the time is counted anew whenever the form is looked through.
 */
export function CorePicker({
  banks,
  instrument,
  chosen,
}: {
  readonly banks: readonly ItemBank[]
  /** "pulse 1": the one whose items are shown first. */
  readonly instrument: string
  readonly chosen: readonly string[]
}) {
  const texts = useTexts(corePickerTexts)
  const language = useLanguage()
  return (
    <div className="kv-core" id="core">
      <p className="ds-label">{texts.title}</p>
      <p className="kv-small">{texts.hint}</p>
      {banks.map((bank) => {
        const picked = pickedOf(bank, chosen)
        return (
          <details
            key={bank.instrument}
            className="ds-details kv-data"
            open={bank.instrument === instrument && (banks.length === 1 || picked.items > 0)}
          >
            <summary>
              {bank.title[language]}
              <span className="kv-core__sum">{texts.sum(picked.items, picked.minutes)}</span>
            </summary>
            {bank.groups.map((group) => (
              <CoreGroup
                key={group.title?.[language] ?? ''}
                instrument={bank.instrument}
                group={group}
                chosen={chosen}
              />
            ))}
          </details>
        )
      })}
    </div>
  )
}

function CoreGroup({
  instrument,
  group: { title, seconds, items },
  chosen,
}: {
  readonly instrument: string
  readonly group: ItemBank['groups'][number]
  readonly chosen: readonly string[]
}) {
  const texts = useTexts(corePickerTexts)
  const language = useLanguage()
  return (
    <fieldset className="ds-fieldset kv-core__area">
      <legend className="ds-label">
        {title === null ? texts.others : title[language]}
        <span className="kv-core__sum">{texts.area(items.length, seconds)}</span>
      </legend>
      {items.map(({ code, stem }) => {
        const value = bankedItem(instrument, code)
        const id = `core-${value.replace(/[^\w-]/gu, '-')}`
        return (
          <div className="ds-field" key={code}>
            <input
              className="ds-input"
              type="checkbox"
              id={id}
              name="core"
              value={value}
              defaultChecked={chosen.includes(value)}
            />
            <label className="ds-label" data-weight="regular" htmlFor={id}>
              {stem[language]}
            </label>
          </div>
        )
      })}
    </fieldset>
  )
}

function pickedOf(
  { instrument, groups, secondsBeside }: ItemBank,
  chosen: readonly string[],
): { readonly items: number; readonly minutes: number } {
  const picked = groups.map(({ items, seconds }) => {
    const count = items.filter(({ code }) => chosen.includes(bankedItem(instrument, code))).length
    return { count, seconds: (seconds * count) / items.length }
  })
  const seconds = picked.reduce((sum, one) => sum + one.seconds, secondsBeside)
  return { items: picked.reduce((sum, { count }) => sum + count, 0), minutes: Math.ceil(seconds / 60) }
}
