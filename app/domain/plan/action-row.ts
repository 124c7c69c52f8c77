import type { Instrument } from '../instrument/instrument'
import { districtName } from '../report/result-basis'
import type { Wording } from '../report/wording/wording'
import type { Organisation } from '../organisation/organisation'
import type { ReleaseScope } from '../release/scope-release'
import type { Action } from './action'
import { type ActionLine, actionLines } from './action-line'
import { mayReadAction, mayWriteAction } from './action-scope'

/** An action as HR reads it. */
export type ActionRow = ActionLine & {
  /** "Hela staden", "Angered", "Angered: Utredning barn". */
  readonly place: string
  readonly changedOn: string
  readonly mayWrite: boolean
}

/** What these eyes may read of the actions of a wave. */
export function actionRows(
  actions: readonly Action[],
  {
    organisation,
    instrument,
    scope,
  }: {
    readonly organisation: Organisation
    readonly instrument: Instrument
    readonly scope: ReleaseScope
  },
  words: Wording,
): readonly ActionRow[] {
  const read = actions.filter((action) => mayReadAction(scope, action))
  const byId = new Map(actionLines(read, instrument, words).map((line) => [line.actionId, line]))
  return read.flatMap((action) => {
    const line = byId.get(action.actionId)
    if (line === undefined) return []
    return [
      {
        ...line,
        place: placeName(organisation, action, words),
        changedOn: action.changedOn,
        mayWrite: mayWriteAction(scope, action),
      },
    ]
  })
}

function placeName(organisation: Organisation, { districtId, unitId }: Action, words: Wording): string {
  if (districtId === null) return words.city
  const district = districtName(organisation, districtId)
  const unit = organisation.units.find((one) => one.unitId === unitId)
  return unit === undefined ? district : `${district}: ${unit.name}`
}
