import type { ReleaseScope } from '../release/scope-release'
import type { Action } from './action'

type Place = Pick<Action, 'districtId'>

/** HR of a district reads what was decided for the city and for its own district. */
export function mayReadAction(scope: ReleaseScope, { districtId }: Place): boolean {
  return districtId === null || mayWriteAction(scope, { districtId })
}

/** HR of the city writes everything; HR of a district what is decided in its own. */
export function mayWriteAction(scope: ReleaseScope, { districtId }: Place): boolean {
  return scope.role === 'hrCity' || scope.districtId === districtId
}
