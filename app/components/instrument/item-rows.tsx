import type { Instrument } from '~/domain/instrument/instrument'
import type { Item } from '~/domain/instrument/item'
import { type ItemText, itemTexts } from '~/domain/instrument/item-texts'
import type { ShowIf } from '~/domain/instrument/show-if'
import { instrumentTexts } from '~/texts/management-instrument'
import { useTexts } from '../layout/language'

/** One item: its code, kind and conditions, and every text of it in both languages. */
export function ItemRows({
  item,
  areas,
}: {
  readonly item: Item
  /** The focus areas it belongs to. */
  readonly areas: readonly string[]
}) {
  const texts = useTexts(instrumentTexts)
  const rows = itemTexts(item)
  const notes = [
    ...(item.required ? [texts.required] : []),
    ...(item.showIf === undefined ? [] : [conditionText(item.showIf, texts.shownIf)]),
  ]
  return (
    <tbody>
      {rows.map((row, at) => (
        <tr key={`${row.role} ${row.code}`} className={at === 0 ? 'kv-pairs__stem' : 'kv-pairs__part'}>
          {at === 0 && (
            <th scope="rowgroup" rowSpan={rows.length}>
              <b>{item.code}</b> {areas.length > 0 && <span className="kv-subtle">{areas.join(', ')}</span>}
              <span className="kv-pairs__kind">{texts.itemKind[item.kind]}</span>
              {notes.map((note) => (
                <span className="kv-pairs__kind" key={note}>
                  {note}
                </span>
              ))}
            </th>
          )}
          <td lang="sv">
            <Label row={row} />
            {row.text.sv}
          </td>
          <td lang="en">
            <Label row={row} />
            {row.text.en}
          </td>
        </tr>
      ))}
    </tbody>
  )
}

function Label({ row }: { readonly row: ItemText }) {
  const texts = useTexts(instrumentTexts)
  if (row.role === 'stem') return null
  if (row.role === 'option') return <code className="kv-code">{row.code} </code>
  return <span className="kv-subtle">{texts[row.role]}: </span>
}

type ShownIf = (typeof instrumentTexts)['sv']['shownIf']

export function conditionText(showIf: ShowIf, wording: ShownIf): string {
  const codes = showIf.isAnyOf.join(', ')
  return 'item' in showIf
    ? wording.item(showIf.item, codes)
    : `${wording.background[showIf.background]} ${codes}`
}

/** The focus areas an item is scored in. */
export function areasOf(instrument: Instrument, itemCode: string): readonly string[] {
  return instrument.focusAreas
    .filter(({ items }) => items.some(({ code }) => code === itemCode))
    .map(({ code }) => code)
}
