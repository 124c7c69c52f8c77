import type { BoxDb } from '#db/connect'
import { emptyWriteAheadLog } from '#db/dialects/leave-no-trace'
import { rewriteTables } from '#db/dialects/rewrite-tables'
import { lockForWriting } from '#db/dialects/write-lock'
import { slotTable } from './prepare-box.server'

/** A box up to this size is shaken in the very transaction that puts a ballot in. */
const smallBoxBytes = 4_000_000
/** A larger one is shaken soon after, and then rests so many times as long as that took. */
const soonMilliseconds = 500
const restPerWork = 9

type Pace = { restMilliseconds: number; timer: NodeJS.Timeout | undefined }
const paces = new WeakMap<BoxDb, Pace>()

/**
 * Within the transaction that put ballots in: makes the rows as if all had come at once, in the order of slots. Only
 * PostgreSQL needs it. Shaking a large box takes long, so there the ballots of the last moments can be told from the
 * earlier ones until its turn comes.
 */
export async function shakeWithBallots(transaction: BoxDb, box: BoxDb, boxBytes: number): Promise<void> {
  if (boxBytes <= smallBoxBytes) return rewriteTables(transaction, [slotTable])
  const pace = paces.get(box) ?? { restMilliseconds: soonMilliseconds, timer: undefined }
  paces.set(box, pace)
  pace.timer ??= setTimeout(() => void shakeLater(box, pace), pace.restMilliseconds).unref()
}

/** Leaves no order behind, whatever was cut off before; for the start of a server. */
export async function shakeBox(box: BoxDb): Promise<void> {
  await box.transaction().execute(async (transaction) => {
    await lockForWriting(transaction, slotTable.table)
    await rewriteTables(transaction, [slotTable])
  })
  await emptyWriteAheadLog(box)
}

async function shakeLater(box: BoxDb, pace: Pace): Promise<void> {
  pace.timer = undefined
  const started = performance.now()
  // When the database is gone just now, the next ballot or the next start does it.
  await shakeBox(box).catch(() => {})
  pace.restMilliseconds = Math.max(soonMilliseconds, (performance.now() - started) * restPerWork)
}
