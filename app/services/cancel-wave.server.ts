import { isUnavailable } from '#db/dialects/is-unavailable'
import { emptyWriteAheadLog, forgetDeletedRows } from '#db/dialects/leave-no-trace'
import { rewriteTables } from '#db/dialects/rewrite-tables'
import { lockForWriting } from '#db/dialects/write-lock'
import type { BoxDb, RegisterDb } from '#db/connect'
import type { WaveId } from '~/domain/wave/wave'
import { deleteSlots } from '~/repositories/ballot-slot-repository.server'
import { withdrawFollowUps } from '~/repositories/follow-up-repository.server'
import { deleteSeal } from '~/repositories/seal-repository.server'
import { deleteWave, findWave, holdWaveOpen } from '~/repositories/wave-repository.server'
import { eraseInvitations } from './erase-invitations.server'
import type { Installation } from './installation.server'
import { slotTable } from './prepare-box.server'

export type CancelVerdict =
  | { readonly ok: true }
  /** `unavailable`: a database cannot be reached; cancelling goes on from where it was. */
  | { readonly ok: false; readonly reason: 'unknownWave' | 'waveClosed' | 'unavailable' }

/**
 * Takes back a wave that should not have been: codes stop working, and names, mails and every ballot are destroyed
 * unread. Cut off anywhere it goes on from there when called again: the wave itself goes last.
 */
export async function cancelWave(
  installation: Pick<Installation, 'register' | 'box'>,
  waveId: WaveId,
): Promise<CancelVerdict> {
  const { register, box } = installation
  try {
    const wave = await findWave(register, waveId)
    if (wave === undefined) return { ok: false, reason: 'unknownWave' }
    if (wave.state !== 'open') return { ok: false, reason: 'waveClosed' }
    await withdrawFollowUps(register, { waveId })
    await eraseInvitations(register, waveId)
    await destroyBox(box, waveId)
    await forgetWave(register, waveId)
    return { ok: true }
  } catch (error) {
    if (isUnavailable(error)) return { ok: false, reason: 'unavailable' }
    throw error
  }
}

/** The key and all that is sealed with it. */
async function destroyBox(box: BoxDb, waveId: WaveId): Promise<void> {
  await box.transaction().execute(async (transaction) => {
    await lockForWriting(transaction, slotTable.table)
    await deleteSeal(transaction, waveId)
    await deleteSlots(transaction, waveId)
    await rewriteTables(transaction, [slotTable, { table: 'seal', orderedBy: ['wave_id'] }])
  })
  await forgetDeletedRows(box)
  await emptyWriteAheadLog(box)
}

async function forgetWave(register: RegisterDb, waveId: WaveId): Promise<void> {
  await register.transaction().execute(async (transaction) => {
    if (await holdWaveOpen(transaction, waveId)) await deleteWave(transaction, waveId)
  })
}
