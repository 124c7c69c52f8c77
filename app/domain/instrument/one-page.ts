import type { Instrument, Section } from './instrument'
import { itemsOf } from './items-of'

const mostItems = 10

/**
 * Whether the whole questionnaire fits on one page, from which it is sent in: few items, none that waits for the answer
 * to another, and no free text, which people should read through before it goes.
 */
export function isOnOnePage(instrument: Instrument): boolean {
  const items = itemsOf(instrument)
  const waits = [...instrument.sections, ...items].some(
    ({ showIf }) => showIf !== undefined && 'item' in showIf,
  )
  return items.length <= mostItems && !waits && items.every(({ kind }) => kind !== 'freeText')
}

/** The sections a person sees as one, under the question of the first page; none where there is none. */
export function asOneSection(instrument: Instrument, sections: readonly Section[]): readonly Section[] {
  const [first] = sections
  if (first === undefined || sections.length === 1) return sections
  return [
    {
      code: first.code,
      title: instrument.heading,
      items: sections.flatMap(({ items }) => items),
    },
  ]
}
