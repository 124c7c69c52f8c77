import type { Item } from './item'
import type { LocalisedText } from './localised-text'

export type ItemText = {
  readonly role: 'stem' | 'help' | 'option' | 'low' | 'high' | 'unit' | 'warning'
  /** The option's code; "" for the others. */
  readonly code: string
  readonly text: LocalisedText
}

/** Every text of an item, in the order it is read. The words of the ready-made scales are not the item's own. */
export function itemTexts(item: Item): readonly ItemText[] {
  const texts: ItemText[] = [{ role: 'stem', code: '', text: item.stem }]
  const add = (role: ItemText['role'], text: LocalisedText | undefined, code = ''): void => {
    if (text !== undefined) texts.push({ role, code, text })
  }
  add('help', item.help)
  if ('options' in item) for (const { code, label } of item.options) add('option', label, code)
  if ('parts' in item) for (const { code, label } of item.parts) add('option', label, code)
  if ('lowAnchor' in item) {
    add('low', item.lowAnchor)
    add('high', item.highAnchor)
  }
  if ('unit' in item) add('unit', item.unit)
  if ('warning' in item) add('warning', item.warning)
  return texts
}
