import type { WaveId } from '~/domain/wave/wave'
import { deletePublication, insertPublication } from '~/repositories/publication-repository.server'
import { findWave } from '~/repositories/wave-repository.server'
import type { Databases } from '../databases.server'
import { loadRelease } from './load-release.server'

export type PublishVerdict =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'unknownWave' | 'notReleased' }

/** From now on whoever has the address may read what was released of a wave, and what was decided. */
export async function publishResult(
  { register, box }: Databases,
  waveId: WaveId,
  today: string,
): Promise<PublishVerdict> {
  const wave = await findWave(register, waveId)
  if (wave === undefined) return { ok: false, reason: 'unknownWave' }
  if (wave.state !== 'closed' || (await loadRelease(box, waveId)) === undefined)
    return { ok: false, reason: 'notReleased' }
  await insertPublication(register, waveId, today)
  return { ok: true }
}

/** From now on the page is not there any more. */
export function unpublishResult({ register }: Pick<Databases, 'register'>, waveId: WaveId): Promise<void> {
  return deletePublication(register, waveId)
}
