import type { BoxDb } from '#db/connect'
import { validateSheet } from '~/domain/ballot/answer-sheet-check'
import { type Ballot, decodeBallot } from '~/domain/ballot/ballot'
import type { Instrument } from '~/domain/instrument/instrument'
import type { WaveId } from '~/domain/wave/wave'
import { listBallots } from '~/repositories/ballot-slot-repository.server'
import { getSeal } from '~/repositories/seal-repository.server'
import { ballotOpener, unlockWaveSeal } from './wave-seal.server'

export type OpenedBallots = {
  readonly ballots: readonly Ballot[]
  /** Ballots that could not be opened or do not fit the instrument. They count nowhere and hold nobody up. */
  readonly broken: number
}

/** Slots read at once: the sealed ballots are never all in memory. Other requests get their turn in between. */
const slotsAtOnce = 128

/** Opens every ballot of a locked box, some at a time, in memory. Nothing is written. */
export async function* openBox(
  box: BoxDb,
  installationKey: string,
  waveId: WaveId,
  instrument: Instrument,
): AsyncGenerator<OpenedBallots> {
  const { sealedPrivateKey, publicKey, slots } = await getSeal(box, waveId)
  if (sealedPrivateKey === null) throw new Error(`the box of ${waveId} has been emptied`)
  const keys = unlockWaveSeal(installationKey, waveId, { publicKey, sealedPrivateKey })
  const open = ballotOpener(keys, waveId)
  for (let first = 0; first < slots; first += slotsAtOnce) {
    const sealed = await listBallots(box, waveId, first, first + slotsAtOnce)
    const ballots = sealed.flatMap(({ payload }) => readBallot(open(payload), instrument) ?? [])
    yield { ballots, broken: sealed.length - ballots.length }
  }
}

function readBallot(bytes: Uint8Array | undefined, instrument: Instrument): Ballot | undefined {
  const opened = bytes && decodeBallot(bytes)
  if (opened === undefined) return undefined
  const checked = validateSheet(instrument, opened.background, opened.sheet)
  return checked.ok ? { background: opened.background, sheet: checked.sheet } : undefined
}
