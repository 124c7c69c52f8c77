import { randomBytes } from 'node:crypto'
import type { BoxDb } from '#db/connect'
import { emptyWriteAheadLog } from '#db/dialects/leave-no-trace'
import { rewriteTables } from '#db/dialects/rewrite-tables'
import { lockForWriting } from '#db/dialects/write-lock'
import { slotsFor } from '~/domain/ballot/box-size'
import { arrangeBox } from '~/domain/ballot/place-ballot'
import type { WaveId } from '~/domain/wave/wave'
import {
  countBallots,
  deleteSlots,
  insertSlots,
  listBallots,
  type SealedBallot,
} from '~/repositories/ballot-slot-repository.server'
import {
  deleteSeal,
  findSeal,
  getSeal,
  insertSeal,
  replaceSlots,
} from '~/repositories/seal-repository.server'
import { sealOverhead } from './hpke.server'
import { makeWaveSeal } from './wave-seal.server'

/** The rows of the box in the order of slots, which says nothing about time. */
export const slotTable = { table: 'ballot_slot', orderedBy: ['wave_id', 'slot'] } as const

const digestBytes = 32

/** A seal and an empty box for a wave that the register does not know yet. */
export async function prepareBox(
  box: BoxDb,
  installationKey: string,
  waveId: WaveId,
  ballotBytes: number,
): Promise<void> {
  await box.transaction().execute(async (transaction) => {
    await lockForWriting(transaction, slotTable.table)
    if ((await countBallots(transaction, waveId)) > 0)
      throw new Error(`ballots lie in the box of ${waveId} already`)
    await deleteSeal(transaction, waveId)
    await deleteSlots(transaction, waveId)
    const slots = slotsFor(0)
    const seal = makeWaveSeal(installationKey, waveId)
    const begun = { closingStep: 'none', openedBallots: 0, brokenBallots: 0 } as const
    await insertSeal(transaction, waveId, { ...seal, ...begun, ballotBytes, slots })
    await fillBox(transaction, waveId, { slots, ballotBytes, ballots: [] })
  })
  await emptyWriteAheadLog(box)
}

/** Makes the box large enough for so many ballots, those in it keeping nothing of the order in which they came. */
export async function ensureBoxCapacity(box: BoxDb, waveId: WaveId, invitations: number): Promise<void> {
  const slots = slotsFor(invitations)
  if ((await getSeal(box, waveId)).slots >= slots) return
  await box.transaction().execute(async (transaction) => {
    await lockForWriting(transaction, slotTable.table)
    const seal = await findSeal(transaction, waveId)
    if (seal === undefined || seal.slots >= slots || seal.closingStep !== 'none') return
    const ballots = await listBallots(transaction, waveId, 0, seal.slots)
    await deleteSlots(transaction, waveId)
    await fillBox(transaction, waveId, { slots, ballotBytes: seal.ballotBytes, ballots })
    await replaceSlots(transaction, waveId, slots)
    await rewriteTables(transaction, [slotTable])
  })
  await emptyWriteAheadLog(box)
}

async function fillBox(
  transaction: BoxDb,
  waveId: WaveId,
  contents: {
    readonly slots: number
    readonly ballotBytes: number
    readonly ballots: readonly SealedBallot[]
  },
): Promise<void> {
  const { slots, ballotBytes, ballots } = contents
  const bySpendId = new Map(ballots.map((ballot) => [ballot.spendId, ballot]))
  const arranged = arrangeBox([...bySpendId.keys()], slots)
  await insertSlots(transaction, waveId, slots, (slot) => {
    const spendId = arranged[slot] ?? null
    const ballot = spendId === null ? undefined : bySpendId.get(spendId)
    if (ballot !== undefined) return ballot
    return {
      spendId: null,
      digest: randomBytes(digestBytes),
      payload: randomBytes(sealOverhead + ballotBytes),
    }
  })
}
