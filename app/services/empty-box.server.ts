import type { BoxDb } from '#db/connect'
import { emptyWriteAheadLog, forgetDeletedRows } from '#db/dialects/leave-no-trace'
import { rewriteTables } from '#db/dialects/rewrite-tables'
import { lockForWriting } from '#db/dialects/write-lock'
import type { WaveId } from '~/domain/wave/wave'
import { deleteSlots } from '~/repositories/ballot-slot-repository.server'
import { destroyPrivateKey, markEmptied } from '~/repositories/seal-repository.server'
import { slotTable } from './prepare-box.server'

/**
 * Destroys what could still lead from a code to an answer: the key, the sealed ballots, the spend ids, and the places
 * on disk where they lay. Only after the results have been committed; it may be done again after a crash.
 */
export async function emptyBox(box: BoxDb, waveId: WaveId): Promise<void> {
  await box.transaction().execute(async (transaction) => {
    await lockForWriting(transaction, slotTable.table)
    await destroyPrivateKey(transaction, waveId)
    await deleteSlots(transaction, waveId)
    await rewriteTables(transaction, [slotTable, { table: 'seal', orderedBy: ['wave_id'] }])
  })
  await forgetDeletedRows(box)
  await markEmptied(box, waveId)
  await emptyWriteAheadLog(box)
}
