import { estimatedSeconds } from '../instrument/ask-only'
import type { Instrument } from '../instrument/instrument'
import { itemsOf } from '../instrument/items-of'
import type { LocalisedText } from '../instrument/localised-text'

/** What a core is picked from: an instrument's items by focus area, and those of none. */
export type ItemBank = {
  /** "pulse 1", as the form names an instrument. */
  readonly instrument: string
  readonly title: LocalisedText
  /** First page and review, which every round takes too. */
  readonly secondsBeside: number
  readonly groups: readonly {
    /** `null`: items of no focus area. */
    readonly title: LocalisedText | null
    /** So long most need for all of them together. */
    readonly seconds: number
    readonly items: readonly { readonly code: string; readonly stem: LocalisedText }[]
  }[]
}

export function itemBank(instrument: Instrument): ItemBank {
  const items = itemsOf(instrument)
  const taken = new Set<string>()
  const beside = estimatedSeconds(instrument, new Set())
  const group = (title: LocalisedText | null, codes: ReadonlySet<string>) => {
    const own = items.filter(({ code }) => codes.has(code) && !taken.has(code))
    for (const { code } of own) taken.add(code)
    return {
      title,
      seconds: estimatedSeconds(instrument, new Set(own.map(({ code }) => code))) - beside,
      items: own.map(({ code, stem }) => ({ code, stem })),
    }
  }
  const areas = instrument.focusAreas.map((area) =>
    group(area.title, new Set(area.items.map(({ code }) => code))),
  )
  const others = group(null, new Set(items.map(({ code }) => code)))
  return {
    instrument: `${instrument.code} ${instrument.version}`,
    title: instrument.title,
    secondsBeside: beside,
    groups: [...areas, others].filter((one) => one.items.length > 0),
  }
}

/** How a form names an item of an instrument: those of other instruments are not meant. */
export function bankedItem(instrument: string, code: string): string {
  return `${instrument}:${code}`
}

/** The items of one instrument among those that a form names. */
export function itemsOfInstrument(instrument: string, chosen: readonly string[]): readonly string[] {
  return chosen.flatMap((one) => (one.startsWith(`${instrument}:`) ? [one.slice(instrument.length + 1)] : []))
}
