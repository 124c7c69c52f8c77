import { askOnly } from '../instrument/ask-only'
import type { Instrument } from '../instrument/instrument'
import type { LocalisedText } from '../instrument/localised-text'
import { itemsOf } from '../instrument/items-of'
import type { Rounds } from './programme'
import { type Round, roundsBetween } from './round-dates'
import { rotateItems } from './rotate-items'

/** A round to come, and what it will ask. */
export type PlannedRound = Round & {
  /** Focus areas that it measures. */
  readonly areas: readonly { readonly code: string; readonly title: LocalisedText }[]
  readonly items: number
  readonly minutes: number
}

/** The rounds from one day to another, with what each asks when all goes as planned. `history` as in `rotateItems`. */
export function plannedRounds(
  plan: Rounds,
  {
    instrument,
    history,
  }: { readonly instrument: Instrument; readonly history: readonly (readonly string[])[] },
  { from, to }: { readonly from: string; readonly to: string },
): readonly PlannedRound[] {
  const asked = [...history]
  return roundsBetween(plan, from, to).map((round) => {
    const items =
      plan.rotation === null
        ? itemsOf(instrument).map(({ code }) => code)
        : rotateItems(instrument, plan.rotation, asked)
    asked.push(items)
    const form = plan.rotation === null ? instrument : askOnly(instrument, items)
    return {
      ...round,
      areas: form.focusAreas.map(({ code, title }) => ({ code, title })),
      items: items.length,
      minutes: form.durationMinutes,
    }
  })
}
