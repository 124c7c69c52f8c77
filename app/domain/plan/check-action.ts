import type { Instrument } from '../instrument/instrument'
import type { Organisation } from '../organisation/organisation'
import type { ActionWords } from './action'

export type ActionProblem =
  | 'unknownPlace'
  | 'unknownArea'
  /** What was dropped without a reason leaves people to guess. */
  | 'whyMissing'

/** What stands in the way of an action like this after a wave of this instrument. */
export function checkAction(
  { districtId, unitId, area, state, why }: ActionWords,
  { organisation, instrument }: { readonly organisation: Organisation; readonly instrument: Instrument },
): readonly ActionProblem[] {
  const { districts, units } = organisation
  const isKnown =
    districtId === null
      ? unitId === null
      : districts.some((district) => district.districtId === districtId) &&
        (unitId === null || units.some((unit) => unit.unitId === unitId && unit.districtId === districtId))
  const problems: ActionProblem[] = isKnown ? [] : ['unknownPlace']
  if (area !== null && !instrument.focusAreas.some(({ code }) => code === area)) problems.push('unknownArea')
  if (state === 'dropped' && why === '') problems.push('whyMissing')
  return problems
}
