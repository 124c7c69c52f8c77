import type { RegisterDb } from '#db/connect'
import { forgetDeletedRows } from '#db/dialects/leave-no-trace'
import { rewriteTables } from '#db/dialects/rewrite-tables'
import { lockForWriting } from '#db/dialects/write-lock'
import type { WaveId } from '~/domain/wave/wave'
import { deleteInvitations } from '~/repositories/invitation-repository.server'
import { deleteToldParticipation } from '~/repositories/participation-repository.server'

/** Names, addresses, codes and mails of a wave, and the places on disk where they lay. How many were asked stays. */
export async function eraseInvitations(register: RegisterDb, waveId: WaveId): Promise<void> {
  await register.transaction().execute(async (transaction) => {
    await lockForWriting(transaction, 'invitation')
    await deleteInvitations(transaction, waveId)
    await deleteToldParticipation(transaction, waveId)
    await rewriteTables(transaction, [
      { table: 'invitation', orderedBy: ['invitation_id'] },
      { table: 'outbox', orderedBy: ['mail_id'] },
    ])
  })
  await forgetDeletedRows(register)
}
