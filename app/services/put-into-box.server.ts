import type { BoxDb } from '#db/connect'
import { emptyWriteAheadLog } from '#db/dialects/leave-no-trace'
import { lockForWriting } from '#db/dialects/write-lock'
import type { WaveId } from '~/domain/wave/wave'
import type { SealedBallot } from '~/repositories/ballot-slot-repository.server'
import { findSeal, type Seal } from '~/repositories/seal-repository.server'
import { BoxInHand, type Placed } from './box-in-hand.server'
import { slotTable } from './prepare-box.server'
import { shakeWithBallots } from './shake-box.server'

export type BallotForWave = SealedBallot & { readonly waveId: WaveId }

export type BoxOutcome = Placed | 'waveClosed'

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
    const boxes = new Map<WaveId, BoxInHand>()
    for (const waveId of new Set(ballots.map((ballot) => ballot.waveId))) {
      const seal = await findSeal(transaction, waveId)
      seals.set(waveId, seal)
      if (seal?.closingStep !== 'none') continue
      const inHand = new BoxInHand(transaction, waveId, seal.slots)
      const own = ballots.filter((ballot) => ballot.waveId === waveId)
      await inHand.readAround(own.map((ballot) => ballot.spendId))
      boxes.set(waveId, inHand)
    }
    const outcomes: BoxOutcome[] = []
    for (const ballot of ballots) outcomes.push((await boxes.get(ballot.waveId)?.put(ballot)) ?? 'waveClosed')
    for (const inHand of boxes.values()) await inHand.write()
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
