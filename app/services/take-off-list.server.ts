import type { RegisterDb } from '#db/connect'
import type { WaveId } from '~/domain/wave/wave'
import { findAskedPerson, forgetPerson } from '~/repositories/asked-person-repository.server'
import { deleteMails } from '~/repositories/outbox-repository.server'
import { findWave } from '~/repositories/wave-repository.server'
import { withdrawInvitation } from './withdraw-invitation.server'

export type TakeOffVerdict =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'unknownPerson' | 'waveClosed' }

/**
 * Takes somebody off a wave's list who should not have been asked: the code stops working, name and address go. A ballot
 * that was cast stays, and nobody is told whether there is one: the list looks the same either way.
 */
export async function takeOffList(
  register: RegisterDb,
  { waveId, invitationId }: { readonly waveId: WaveId; readonly invitationId: string },
): Promise<TakeOffVerdict> {
  const wave = await findWave(register, waveId)
  const person = await findAskedPerson(register, waveId, invitationId)
  if (wave === undefined || person === undefined) return { ok: false, reason: 'unknownPerson' }
  if (wave.state !== 'open') return { ok: false, reason: 'waveClosed' }
  await register.transaction().execute(async (trx) => {
    await withdrawInvitation(trx, { invitationId })
    await deleteMails(trx, invitationId)
    await forgetPerson(trx, waveId, invitationId)
  })
  return { ok: true }
}
