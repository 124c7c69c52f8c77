import type { BoxDb } from '#db/connect'
import { emptyWriteAheadLog } from '#db/dialects/leave-no-trace'
import { lockForWriting } from '#db/dialects/write-lock'
import { homeSlot, placeBallot, type SpendId } from '~/domain/ballot/place-ballot'
import type { WaveId } from '~/domain/wave/wave'
import {
  getSlot,
  listOccupants,
  replaceSlot,
  type SealedBallot,
} from '~/repositories/ballot-slot-repository.server'
import { findSeal, type Seal } from '~/repositories/seal-repository.server'
import { slotTable } from './prepare-box.server'
import { shakeWithBallots } from './shake-box.server'

export type BallotForWave = SealedBallot & { readonly waveId: WaveId }

/** `sameAgain`: this very sheet lies there already. `another`: a different one does, and stays. */
export type BoxOutcome = 'taken' | 'sameAgain' | 'another' | 'waveClosed'

/** Slots read at once on the way from a ballot's home to a free one. */
const slotsAtOnce = 16

/**
 * Puts ballots into their boxes, all in one transaction, and answers for each in the same order. From the moment a
 * wave's closing has locked its box nothing goes in: whoever comes later is refused, never taken and forgotten.
 */
export async function putIntoBox(
  box: BoxDb,
  ballots: readonly BallotForWave[],
): Promise<readonly BoxOutcome[]> {
  if (ballots.length === 0) return []
  const outcomes = await box.transaction().execute(async (transaction) => {
    await lockForWriting(transaction, slotTable.table)
    const seals = new Map<WaveId, Seal | undefined>()
    const outcomes: BoxOutcome[] = []
    for (const ballot of ballots) {
      const { waveId } = ballot
      if (!seals.has(waveId)) seals.set(waveId, await findSeal(transaction, waveId))
      const seal = seals.get(waveId)
      const isOpen = seal?.closingStep === 'none'
      outcomes.push(isOpen ? await put(transaction, ballot, seal.slots) : 'waveClosed')
    }
    const boxBytes = [...seals.values()].reduce((sum, seal) => sum + bytesOf(seal), 0)
    if (outcomes.includes('taken')) await shakeWithBallots(transaction, box, boxBytes)
    return outcomes
  })
  if (outcomes.includes('taken')) await emptyWriteAheadLog(box)
  return outcomes
}

function bytesOf(seal: Seal | undefined): number {
  return seal === undefined ? 0 : seal.slots * seal.ballotBytes
}

async function put(transaction: BoxDb, ballot: BallotForWave, slots: number): Promise<BoxOutcome> {
  const { waveId, ...sealed } = ballot
  const occupants = await readRun(transaction, waveId, homeSlot(ballot.spendId, slots), slots)
  const placement = placeBallot(ballot.spendId, slots, (slot) => occupants.get(slot) ?? null)
  if (placement.kind === 'alreadyThere') {
    const { digest } = await getSlot(transaction, waveId, placement.slot)
    return Buffer.compare(digest, ballot.digest) === 0 ? 'sameAgain' : 'another'
  }
  // From the far end: each moves over to the next place before its own is taken.
  const [first, ...others] = placement.slots
  const moves = others.map((to, index) => ({ from: placement.slots[index] ?? first, to })).reverse()
  for (const { from, to } of moves)
    await replaceSlot(transaction, waveId, to, await getSlot(transaction, waveId, from))
  await replaceSlot(transaction, waveId, first, sealed)
  return 'taken'
}

/** Who lies in the slots from a ballot's home on, as far as the first free one. */
async function readRun(
  transaction: BoxDb,
  waveId: WaveId,
  home: number,
  slots: number,
): Promise<ReadonlyMap<number, SpendId | null>> {
  const run = new Map<number, SpendId | null>()
  let next = home
  while (run.size < slots) {
    const end = Math.min(next + slotsAtOnce, slots)
    const some = await listOccupants(transaction, waveId, next, end)
    if (some.size !== end - next)
      throw new Error(`the box of ${waveId} lacks slots between ${next} and ${end}`)
    for (const [slot, occupant] of some) run.set(slot, occupant)
    if ([...some.values()].includes(null)) return run
    next = end === slots ? 0 : end
  }
  throw new Error(`the box of ${waveId} is full`)
}
