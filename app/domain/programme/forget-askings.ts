import { addMonths } from '../wave/may-close'
import type { Programme, ProgrammeId } from './programme'
import { addDays } from './swedish-holidays'

/** A date in the list may be corrected: whoever was asked because of it is known for so long. */
const monthsRemembered = 14

/** Before which day it is forgotten whom a programme asked in waves that are over. Nothing needs it any more. */
export function askingsForgotten(
  { programmes }: { readonly programmes: readonly Programme[] },
  today: string,
): readonly { readonly programmeId: ProgrammeId; readonly before: string }[] {
  // The burden guard of any programme looks back as far as its rest time.
  const rest = Math.max(0, ...programmes.map(({ restDays }) => restDays))
  return programmes.map(({ programmeId, plan }) => ({
    programmeId,
    before: plan.kind === 'rounds' ? addDays(today, -rest) : addMonths(today, -monthsRemembered),
  }))
}
