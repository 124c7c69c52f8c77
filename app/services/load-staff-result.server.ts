import type { Language } from '~/domain/instrument/localised-text'
import { type StaffResult, staffResult } from '~/domain/plan/staff-result'
import { wordingIn } from '~/domain/report/wording/wording'
import type { WaveId } from '~/domain/wave/wave'
import { listActions, listNoActionReasons } from '~/repositories/action-repository.server'
import { findPublishedOn } from '~/repositories/publication-repository.server'
import type { Databases } from '../databases.server'
import { loadResultBasis } from './load-result-basis.server'

type Asked = { readonly waveId: WaveId; readonly place: string | null; readonly language: Language }

/** What staff read of a wave, published or not: for HR, who look at it first. `undefined` when nothing was released. */
export async function previewStaffResult(
  databases: Databases,
  { waveId, place, language }: Asked,
): Promise<StaffResult | undefined> {
  const verdict = await loadResultBasis(databases, { waveId, scope: { role: 'hrCity' } })
  if (!verdict.ok) return undefined
  const { register } = databases
  const actions = await listActions(register, waveId)
  const noActionReason = (await listNoActionReasons(register)).get(waveId) ?? null
  return staffResult(verdict.basis, { actions, noActionReason }, place, wordingIn(language))
}

/** The same for everybody; `undefined` where HR has not published it, or there is no such wave. */
export async function loadStaffResult(databases: Databases, asked: Asked): Promise<StaffResult | undefined> {
  if ((await findPublishedOn(databases.register, asked.waveId)) === undefined) return undefined
  return previewStaffResult(databases, asked)
}
