import type { Instrument } from './instrument'
import { faultPath, type InstrumentFault } from './instrument-fault'
import type { Item, ItemKind } from './item'
import { itemsByCode } from './items-of'
import { showIfFaults } from './show-if-faults'

type Part = { readonly part: keyof Instrument['parts']; readonly kinds: readonly ItemKind[] }

/** Which kinds may play which part in the reports. */
const parts: readonly Part[] = [
  { part: 'reasons', kinds: ['reasons', 'multipleChoice'] },
  { part: 'destination', kinds: ['singleChoice'] },
  { part: 'wouldHaveStayed', kinds: ['multipleChoice', 'singleChoice'] },
  { part: 'wouldReturn', kinds: ['singleChoice'] },
  { part: 'recommend', kinds: ['zeroToTen'] },
]

/** What one part says about another must be true: items, options, kinds and focus areas that are named exist. */
export function linkFaults(instrument: Instrument): readonly InstrumentFault[] {
  return [
    ...showIfFaults(instrument),
    ...focusAreaFaults(instrument),
    ...partFaults(instrument),
    ...instrument.sections.flatMap((section, s) =>
      section.items.flatMap((item, i) => itemFaults(instrument, item, ['sections', s, 'items', i])),
    ),
  ]
}

function focusAreaFaults(instrument: Instrument): readonly InstrumentFault[] {
  return instrument.focusAreas.flatMap((area, a) =>
    area.items.flatMap(({ code }, i): readonly InstrumentFault[] => {
      const path = faultPath(['focusAreas', a, 'items', i, 'code'])
      const item = itemsByCode(instrument).get(code)
      if (item === undefined) return [{ path, code: 'unknownItem', parameters: { value: code } }]
      if (item.kind === 'agreement' || item.kind === 'frequency') return []
      return [{ path, code: 'notStepped', parameters: { value: code, kind: item.kind } }]
    }),
  )
}

function partFaults(instrument: Instrument): readonly InstrumentFault[] {
  return parts.flatMap(({ part, kinds }): readonly InstrumentFault[] => {
    const value = instrument.parts[part]
    if (value === undefined) return []
    const path = faultPath(['parts', part])
    const item = itemsByCode(instrument).get(value)
    if (item === undefined) return [{ path, code: 'unknownItem', parameters: { value } }]
    if (kinds.includes(item.kind)) return []
    return [{ path, code: 'wrongKind', parameters: { value, kind: item.kind, expected: kinds.join(', ') } }]
  })
}

/** What an item says about itself: limits that leave room, focus areas that exist. */
function itemFaults(
  instrument: Instrument,
  item: Item,
  path: readonly PropertyKey[],
): readonly InstrumentFault[] {
  switch (item.kind) {
    case 'number':
      if (item.minimum < item.maximum) return []
      return [{ path: faultPath([...path, 'minimum']), code: 'minimumNotBelowMaximum', parameters: {} }]
    case 'multipleChoice': {
      const options = item.options.length
      const many = item.maximumChosen !== undefined && item.maximumChosen > options
      const tooMany: InstrumentFault = {
        path: faultPath([...path, 'maximumChosen']),
        code: 'moreThanOptions',
        parameters: { options },
      }
      return [...(many ? [tooMany] : []), ...areaFaults(instrument, item.options, path)]
    }
    case 'reasons':
      return areaFaults(instrument, item.options, path)
    default:
      return []
  }
}

function areaFaults(
  instrument: Instrument,
  options: readonly { readonly focusArea?: string | undefined }[],
  path: readonly PropertyKey[],
): readonly InstrumentFault[] {
  return options.flatMap(({ focusArea }, o): readonly InstrumentFault[] => {
    if (focusArea === undefined || instrument.focusAreas.some((area) => area.code === focusArea)) return []
    const parameters = { value: focusArea }
    return [{ path: faultPath([...path, 'options', o, 'focusArea']), code: 'unknownFocusArea', parameters }]
  })
}
