import type { Instrument } from '../instrument/instrument'
import { itemsByCode } from '../instrument/items-of'
import type { Programme, Rounds } from './programme'
import { blocksTooLong } from './rotate-items'

export type ProgrammeProblem =
  /** Leavers are asked by an exit survey, everybody else by another. */
  | 'wrongInstrument'
  | 'detailBelowCell'
  /** A round is still open when the next begins. */
  | 'roundsOverlap'
  | 'reminderAfterClosing'
  | 'unknownItems'
  /** The core and some part of the bank take longer than the minutes allow. */
  | 'tooFewMinutes'
  | 'unknownPlaces'
  | 'nothingToAsk'

const shortestDays = { weeks: 7, months: 28, quarters: 90 } as const

/** What stands in the way of a programme like this. */
export function checkProgramme(
  programme: Programme,
  { instrument, places }: { readonly instrument: Instrument; readonly places: ReadonlySet<string> },
): readonly ProgrammeProblem[] {
  const { plan } = programme
  const problems: ProgrammeProblem[] = []
  if ((plan.kind === 'leaving') !== (instrument.kind === 'exit')) problems.push('wrongInstrument')
  if (programme.minimumDetailSize < programme.minimumCellSize) problems.push('detailBelowCell')
  if (programme.places.some((place) => !places.has(place))) problems.push('unknownPlaces')
  if (plan.kind === 'rounds') problems.push(...problemsOfRounds(plan, instrument))
  if (plan.kind === 'introduction' && plan.reminderDays.some((days) => days >= plan.openDays))
    problems.push('reminderAfterClosing')
  return problems
}

function problemsOfRounds(plan: Rounds, instrument: Instrument): readonly ProgrammeProblem[] {
  const problems: ProgrammeProblem[] = []
  const { every, unit, openDays, reminderDays, rotation } = plan
  if (openDays >= every * shortestDays[unit]) problems.push('roundsOverlap')
  if (reminderDays.some((days) => days >= openDays)) problems.push('reminderAfterClosing')
  if (rotation === null) return problems
  const items = itemsByCode(instrument)
  if (rotation.core.some((code) => !items.has(code))) problems.push('unknownItems')
  else if (!rotation.asksBank && rotation.core.length === 0) problems.push('nothingToAsk')
  else if (blocksTooLong(instrument, rotation).length > 0) problems.push('tooFewMinutes')
  return problems
}
