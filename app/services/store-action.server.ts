import { randomBytes } from 'node:crypto'
import type { RegisterDb } from '#db/connect'
import { type ActionId, actionIdSchema, type ActionWords } from '~/domain/plan/action'
import { mayWriteAction } from '~/domain/plan/action-scope'
import { type ActionProblem, checkAction } from '~/domain/plan/check-action'
import type { ReleaseScope } from '~/domain/release/scope-release'
import type { WaveId } from '~/domain/wave/wave'
import {
  deleteNoActionReason,
  findAction,
  listActions,
  replaceAction,
  replaceNoActionReason,
} from '~/repositories/action-repository.server'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { findWave } from '~/repositories/wave-repository.server'
import { loadWaveInstrument } from './load-instrument.server'

export type StoreActionVerdict =
  | { readonly ok: true; readonly actionId: ActionId }
  /** `notYours`: of another district, or of the whole city. */
  | { readonly ok: false; readonly reason: 'unknownWave' | 'notClosed' | 'unknownAction' | 'notYours' }
  | { readonly ok: false; readonly reason: 'doesNotFit'; readonly problems: readonly ActionProblem[] }

type By = { readonly scope: ReleaseScope; readonly today: string }

/** Writes down something that was decided after a wave. Who had said that nothing would be decided has been overtaken. */
export async function addAction(
  db: RegisterDb,
  waveId: WaveId,
  words: ActionWords,
  by: By,
): Promise<StoreActionVerdict> {
  const actionId = actionIdSchema.parse(randomBytes(16).toString('hex'))
  return store(db, { actionId, waveId, decidedOn: by.today }, words, by)
}

/** Changes the words or the state of an action; it stays with its wave. */
export async function changeAction(
  db: RegisterDb,
  actionId: ActionId,
  words: ActionWords,
  by: By,
): Promise<StoreActionVerdict> {
  const known = await findAction(db, actionId)
  if (known === undefined) return { ok: false, reason: 'unknownAction' }
  if (!mayWriteAction(by.scope, known)) return { ok: false, reason: 'notYours' }
  const { waveId, decidedOn } = known
  return store(db, { actionId, waveId, decidedOn }, words, by)
}

async function store(
  db: RegisterDb,
  kept: { readonly actionId: ActionId; readonly waveId: WaveId; readonly decidedOn: string },
  words: ActionWords,
  { scope, today }: By,
): Promise<StoreActionVerdict> {
  const wave = await findWave(db, kept.waveId)
  if (wave === undefined) return { ok: false, reason: 'unknownWave' }
  if (wave.state !== 'closed') return { ok: false, reason: 'notClosed' }
  if (!mayWriteAction(scope, words)) return { ok: false, reason: 'notYours' }
  const instrument = await loadWaveInstrument(db, wave)
  const problems = checkAction(words, { organisation: await getOrganisation(db), instrument })
  if (problems.length > 0) return { ok: false, reason: 'doesNotFit', problems }
  const why = words.state === 'dropped' ? words.why : ''
  await db.transaction().execute(async (trx) => {
    await replaceAction(trx, { ...words, ...kept, why, changedOn: today })
    await deleteNoActionReason(trx, kept.waveId)
  })
  return { ok: true, actionId: kept.actionId }
}

/** HR of the city says that nothing is decided after a wave, and why; not where something is. */
export async function explainNoAction(
  db: RegisterDb,
  waveId: WaveId,
  { reason, today }: { readonly reason: string; readonly today: string },
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'notClosed' | 'hasActions' }> {
  const wave = await findWave(db, waveId)
  if (wave?.state !== 'closed') return { ok: false, reason: 'notClosed' }
  if ((await listActions(db, waveId)).length > 0) return { ok: false, reason: 'hasActions' }
  await replaceNoActionReason(db, waveId, { reason, markedOn: today })
  return { ok: true }
}
