import type { BoxDb } from '#db/connect'
import { lockForWriting } from '#db/dialects/write-lock'
import type { WaveId } from '~/domain/wave/wave'
import { markLocked } from '~/repositories/seal-repository.server'
import { slotTable } from './prepare-box.server'

/** Waits for the ballots that are on their way in and lets no other in. */
export async function lockBox(box: BoxDb, waveId: WaveId): Promise<void> {
  await box.transaction().execute(async (transaction) => {
    await lockForWriting(transaction, slotTable.table)
    await markLocked(transaction, waveId)
  })
}
