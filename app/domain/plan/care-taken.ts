import type { Care } from '../programme/burden'
import type { Action } from './action'

/**
 * What HR has done with the results of each wave. One idea: a wave is worked through when something that was decided has
 * been begun, or when HR has said why nothing is decided. A wave that is not named has been left alone.
 */
export function careTaken(
  actions: readonly Pick<Action, 'waveId' | 'state'>[],
  /** Waves of which HR has said why nothing is decided. */
  explained: Iterable<string>,
): ReadonlyMap<string, Care> {
  const care = new Map<string, Care>()
  for (const waveId of explained) care.set(waveId, 'workedThrough')
  for (const { waveId, state } of actions) {
    const isThrough = care.get(waveId) === 'workedThrough'
    care.set(waveId, isThrough || state !== 'decided' ? 'workedThrough' : 'nothingBegun')
  }
  return care
}
