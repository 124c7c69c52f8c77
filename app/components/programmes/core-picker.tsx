import { bankedItem, type ItemBank } from '~/domain/programme/item-bank'
import type { LocalisedText } from '~/domain/instrument/localised-text'
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
  return (
    <div className="kv-core" id="core">
      <p className="ds-label">{texts.title}</p>
      <p className="kv-small">{texts.hint}</p>
      {banks.map((bank) => (
        <BankFields
          key={bank.instrument}
          bank={bank}
          chosen={chosen}
          isFolded={banks.length > 1 && bank.instrument !== instrument}
        />
      ))}
    </div>
  )
}

function BankFields({
  bank,
  chosen,
  isFolded,
}: {
  readonly bank: ItemBank
  readonly chosen: readonly string[]
  readonly isFolded: boolean
}) {
  const texts = useTexts(corePickerTexts)
  const language = useLanguage()
  const picked = pickedOf(bank, chosen)
  const title = bank.title[language]
  const sum = <span className="kv-core__sum">{texts.sum(picked.items, picked.minutes)}</span>
  const groups = bank.groups.map((group) => (
    <CoreGroup
      key={group.title?.[language] ?? ''}
      instrument={bank.instrument}
      group={group}
      chosen={chosen}
    />
  ))
  if (isFolded)
    return (
      <details className="ds-details kv-data">
        <summary>
          {title}
          {sum}
        </summary>
        {groups}
      </details>
    )
  return (
    <div>
      <p>
        <b>{title}</b>
        {sum}
      </p>
      {groups}
    </div>
  )
}

/** A focus area, open where something in it is chosen. */
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
  const name = title === null ? texts.others : title[useLanguage()]
  const boxes = items.map((item) => ({ ...item, value: bankedItem(instrument, item.code) }))
  return (
    <details
      className="ds-details kv-data kv-core__area"
      open={boxes.some(({ value }) => chosen.includes(value))}
    >
      <summary>
        {name}
        <span className="kv-core__sum">{texts.area(items.length, seconds)}</span>
      </summary>
      <fieldset className="ds-fieldset">
        <legend className="ds-sr-only">{name}</legend>
        {boxes.map((box) => (
          <CoreBox key={box.code} {...box} isChosen={chosen.includes(box.value)} />
        ))}
      </fieldset>
    </details>
  )
}

function CoreBox({
  value,
  stem,
  isChosen,
}: {
  readonly value: string
  readonly stem: LocalisedText
  readonly isChosen: boolean
}) {
  const id = `core-${value.replace(/[^\w-]/gu, '-')}`
  return (
    <div className="ds-field">
      <input
        className="ds-input"
        type="checkbox"
        id={id}
        name="core"
        value={value}
        defaultChecked={isChosen}
      />
      <label className="ds-label" data-weight="regular" htmlFor={id}>
        {stem[useLanguage()]}
      </label>
    </div>
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
