import type { Instrument } from './instrument'
import { faultPath, type InstrumentFault } from './instrument-fault'
import { optionsOf } from './item-kinds/item-kinds'

type Named = { readonly path: readonly PropertyKey[]; readonly code: string }

/** The scale code of the overall index stands beside the focus areas' codes in every rollup. */
const indexCode = 'INDEX'

/** Codes are names in tables and forms: each stands once among its own, and none means something else already. */
export function codeFaults(instrument: Instrument): readonly InstrumentFault[] {
  const sections = instrument.sections.map((section, s): Named => ({
    path: ['sections', s, 'code'],
    code: section.code,
  }))
  const items = instrument.sections.flatMap((section, s) =>
    section.items.map((item, i): Named => ({ path: ['sections', s, 'items', i, 'code'], code: item.code })),
  )
  const areas = instrument.focusAreas.map((area, a): Named => ({
    path: ['focusAreas', a, 'code'],
    code: area.code,
  }))
  const areaItems = instrument.focusAreas.map((area, a) =>
    area.items.map((item, i): Named => ({ path: ['focusAreas', a, 'items', i, 'code'], code: item.code })),
  )
  const index = areas.filter((area) => area.code === indexCode).map(reserved)
  return [...[sections, items, areas, ...areaItems, ...optionLists(instrument)].flatMap(namedTwice), ...index]
}

function optionLists(instrument: Instrument): readonly (readonly Named[])[] {
  return instrument.sections.flatMap((section, s) =>
    section.items.map((item, i) =>
      optionsOf(item).map((option, o): Named => ({
        path: ['sections', s, 'items', i, item.kind === 'shareOfWeek' ? 'parts' : 'options', o, 'code'],
        code: option.code,
      })),
    ),
  )
}

function namedTwice(list: readonly Named[]): readonly InstrumentFault[] {
  const first = new Map<string, Named>()
  return list.flatMap((named): readonly InstrumentFault[] => {
    // Every object has these names already ("constructor"): as a key they would find something else.
    if (named.code in Object.prototype) return [reserved(named)]
    const earlier = first.get(named.code)
    if (earlier === undefined) {
      first.set(named.code, named)
      return []
    }
    const parameters = { value: named.code, first: faultPath(earlier.path) }
    return [{ path: faultPath(named.path), code: 'duplicateCode', parameters }]
  })
}

function reserved(named: Named): InstrumentFault {
  return { path: faultPath(named.path), code: 'reservedCode', parameters: { value: named.code } }
}
