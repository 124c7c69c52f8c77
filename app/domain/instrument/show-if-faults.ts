import type { Instrument } from './instrument'
import { faultPath, type InstrumentFault } from './instrument-fault'
import type { Item } from './item'
import { optionsOf } from './item-kinds/item-kinds'
import { itemsByCode } from './items-of'
import type { ShowIf } from './show-if'

type Condition = { readonly path: readonly PropertyKey[]; readonly showIf: ShowIf }

/** A condition names an item of an earlier section and codes that can be chosen there. */
export function showIfFaults(instrument: Instrument): readonly InstrumentFault[] {
  const earlier = new Set<string>()
  return instrument.sections.flatMap((section, s) => {
    const owners = [
      { showIf: section.showIf, path: ['sections', s, 'showIf'] },
      ...section.items.map((item, i) => ({
        showIf: item.showIf,
        path: ['sections', s, 'items', i, 'showIf'],
      })),
    ]
    const faults = owners.flatMap(({ showIf, path }) =>
      showIf === undefined ? [] : conditionFaults(instrument, { showIf, path }, earlier),
    )
    for (const item of section.items) earlier.add(item.code)
    return faults
  })
}

function conditionFaults(
  instrument: Instrument,
  { path, showIf }: Condition,
  earlier: ReadonlySet<string>,
): readonly InstrumentFault[] {
  if ('background' in showIf) return []
  const parameters = { value: showIf.item }
  const item = itemsByCode(instrument).get(showIf.item)
  const named = faultPath([...path, 'item'])
  if (item === undefined) return [{ path: named, code: 'unknownItem', parameters }]
  if (!earlier.has(item.code)) return [{ path: named, code: 'notEarlier', parameters }]
  const codes = choosableCodes(item)
  if (codes.length === 0)
    return [{ path: named, code: 'notChoosable', parameters: { ...parameters, kind: item.kind } }]
  return showIf.isAnyOf.flatMap((code, c): readonly InstrumentFault[] =>
    codes.includes(code)
      ? []
      : [
          {
            path: faultPath([...path, 'isAnyOf', c]),
            code: 'unknownOption',
            parameters: { value: code, item: item.code },
          },
        ],
  )
}

/** Shares of the week have parts, but nobody chooses one. */
function choosableCodes(item: Item): readonly string[] {
  return item.kind === 'shareOfWeek' ? [] : optionsOf(item).map((option) => option.code)
}
