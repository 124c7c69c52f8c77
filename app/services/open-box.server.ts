import type { BoxDb } from '#db/connect'
import { validateSheet } from '~/domain/ballot/answer-sheet-check'
import { type Ballot, decodeBallot } from '~/domain/ballot/ballot'
import type { Instrument } from '~/domain/instrument/instrument'
import type { WaveId } from '~/domain/wave/wave'
import { listBallots } from '~/repositories/ballot-slot-repository.server'
import { getSeal } from '~/repositories/seal-repository.server'
import type { SealKeyPair } from './hpke.server'
import { openBallot, unlockWaveSeal } from './wave-seal.server'

export type OpenedBox = {
  readonly ballots: readonly Ballot[]
  /** Ballots that could not be opened or do not fit the instrument. They count nowhere and hold nobody up. */
  readonly broken: number
}

/** Slots read at once: the sealed ballots are never all in memory. */
const slotsAtOnce = 64

/** Opens every ballot of a locked box, in memory. Nothing is written. */
export async function openBox(
  box: BoxDb,
  installationKey: string,
  waveId: WaveId,
  instrument: Instrument,
): Promise<OpenedBox> {
  const { sealedPrivateKey, publicKey, slots } = await getSeal(box, waveId)
  if (sealedPrivateKey === null) throw new Error(`the box of ${waveId} has been emptied`)
  const keys = unlockWaveSeal(installationKey, waveId, { publicKey, sealedPrivateKey })
  const ballots: Ballot[] = []
  let broken = 0
  for (let first = 0; first < slots; first += slotsAtOnce)
    for (const { payload } of await listBallots(box, waveId, first, first + slotsAtOnce)) {
      const ballot = readBallot(keys, waveId, instrument, payload)
      if (ballot === undefined) broken += 1
      else ballots.push(ballot)
    }
  return { ballots, broken }
}

function readBallot(
  keys: SealKeyPair,
  waveId: WaveId,
  instrument: Instrument,
  payload: Uint8Array,
): Ballot | undefined {
  const bytes = openBallot(keys, waveId, payload)
  const opened = bytes && decodeBallot(bytes)
  if (opened === undefined) return undefined
  const checked = validateSheet(instrument, opened.background, opened.sheet)
  return checked.ok ? { background: opened.background, sheet: checked.sheet } : undefined
}
