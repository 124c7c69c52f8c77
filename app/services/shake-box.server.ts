import type { BoxDb } from '#db/connect'
import { emptyWriteAheadLog } from '#db/dialects/leave-no-trace'
import { rewriteTables } from '#db/dialects/rewrite-tables'
import { lockForWriting } from '#db/dialects/write-lock'
import { slotTable } from './prepare-box.server'

/** A box that is shaken faster than this is shaken with every ballot that goes in. */
const quickMilliseconds = 25
/** A larger one rests so many times as long as its shaking took. */
const restPerWork = 9

type Pace = { restsUntil: number; timer: NodeJS.Timeout | undefined }
const paces = new WeakMap<BoxDb, Pace>()

/**
 * Within the transaction that put ballots in: makes the rows as if all had come at once, in the order of slots. Only
 * PostgreSQL needs it. A large box takes long, so there it waits its turn and the ballots since the last time can be
 * told from the earlier ones until then.
 */
export async function shakeWhenRested(transaction: BoxDb, box: BoxDb): Promise<void> {
  const pace = paces.get(box) ?? { restsUntil: 0, timer: undefined }
  paces.set(box, pace)
  const now = performance.now()
  if (now < pace.restsUntil) {
    pace.timer ??= setTimeout(() => void shakeLater(box, pace), pace.restsUntil - now).unref()
    return
  }
  await rewriteTables(transaction, [slotTable])
  rest(pace, performance.now() - now)
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
  rest(pace, performance.now() - started)
}

function rest(pace: Pace, took: number): void {
  if (took > quickMilliseconds) pace.restsUntil = performance.now() + took * restPerWork
}
