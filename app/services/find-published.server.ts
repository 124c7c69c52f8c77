import type { RegisterDb } from '#db/connect'
import { newestFirst } from '~/domain/wave/wave-order'
import type { Wave } from '~/domain/wave/wave'
import { listPublished } from '~/repositories/publication-repository.server'
import { listWaves } from '~/repositories/wave-repository.server'

/** The waves that staff may read about, the newest first. */
export async function listPublishedWaves(register: RegisterDb): Promise<readonly Wave[]> {
  const published = await listPublished(register)
  if (published.size === 0) return []
  return (await listWaves(register)).filter(({ waveId }) => published.has(waveId)).sort(newestFirst)
}

/** What staff may read of when they are asked the next time: the newest published wave of the same kind before this one. */
export async function findPublishedBefore(
  register: RegisterDb,
  wave: Pick<Wave, 'waveId' | 'kind'>,
): Promise<Wave | undefined> {
  const waves = await listPublishedWaves(register)
  return waves.find(({ waveId, kind }) => kind === wave.kind && waveId !== wave.waveId)
}
