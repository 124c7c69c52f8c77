import type { RegisterDb } from '#db/connect'
import { isoDateSchema } from '~/domain/organisation/organisation'
import type { WaveId } from '~/domain/wave/wave'
import { findWave, replaceClosesOn } from '~/repositories/wave-repository.server'

export type ExtendVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly reason: 'unknownWave' | 'waveClosed' | 'exitNeedsNoClosingDate' | 'badDates'
    }

/** Gives people longer to answer. The last day only moves later; nothing else about an open wave changes. */
export async function extendWave(
  register: RegisterDb,
  { waveId, closesOn }: { readonly waveId: WaveId; readonly closesOn: string },
): Promise<ExtendVerdict> {
  const wave = await findWave(register, waveId)
  if (wave === undefined) return { ok: false, reason: 'unknownWave' }
  if (wave.kind === 'exit') return { ok: false, reason: 'exitNeedsNoClosingDate' }
  if (!isoDateSchema.safeParse(closesOn).success || closesOn < (wave.closesOn ?? wave.opensOn))
    return { ok: false, reason: 'badDates' }
  const isOpen = await replaceClosesOn(register, waveId, closesOn)
  return isOpen ? { ok: true } : { ok: false, reason: 'waveClosed' }
}
