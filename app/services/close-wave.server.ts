import { isUnavailable } from '#db/dialects/is-unavailable'
import { mayClose } from '~/domain/wave/may-close'
import type { Wave, WaveId } from '~/domain/wave/wave'
import { countBallots } from '~/repositories/ballot-slot-repository.server'
import { countInvitedPerDistrict } from '~/repositories/invitation-repository.server'
import { getSeal, type Seal } from '~/repositories/seal-repository.server'
import { findWave, markClosing, replaceWaveFrame } from '~/repositories/wave-repository.server'
import { type AfterStep, finishClosing } from './finish-closing.server'
import type { Installation } from './installation.server'
import { releaseWindows } from './release-windows.server'
import { unlockWaveSeal } from './wave-seal.server'

export type CloseVerdict =
  | {
      readonly ok: true
      /** Ballots opened, and those that could not be read and count nowhere. */
      readonly ballots: number
      readonly broken: number
    }
  /** `unavailable`: a database cannot be reached or written; closing goes on from where it was. */
  | { readonly ok: false; readonly reason: 'unknownWave' | 'unavailable' }
  /** The wave rolls on until enough ballots lie in the box. */
  | { readonly ok: false; readonly reason: 'tooFewBallots'; readonly minimum: number }
  /** An exit batch is at least a quarter long. */
  | { readonly ok: false; readonly reason: 'tooEarly'; readonly earliest: string }

type Closing = { readonly waveId: WaveId; readonly today: string }

/**
 * Closes a wave: no more ballots, the box opened, results written and frozen, key and ballots and names destroyed. Cut
 * off at any moment it goes on from there when called again; there is one set of results however often that is.
 */
export async function closeWave(
  installation: Installation,
  closing: Closing,
  afterStep: AfterStep = async () => {},
): Promise<CloseVerdict> {
  try {
    return await close(installation, closing, afterStep)
  } catch (error) {
    if (isUnavailable(error)) return { ok: false, reason: 'unavailable' }
    throw error
  }
}

async function close(
  installation: Installation,
  { waveId, today }: Closing,
  afterStep: AfterStep,
): Promise<CloseVerdict> {
  const { register, box } = installation
  const wave = await findWave(register, waveId)
  if (wave === undefined || wave.origin !== 'fieldwork') return { ok: false, reason: 'unknownWave' }
  if (wave.state === 'open') {
    const verdict = mayClose(wave, await countBallots(box, waveId), today)
    if (!verdict.ok) return verdict
    requireKey(installation.key, waveId, await getSeal(box, waveId))
    await beginClosing(installation, wave, today)
  }
  if (wave.state !== 'closed') await finishClosing(installation, waveId, afterStep)
  await releaseWindows(installation, today)
  const { openedBallots, brokenBallots } = await getSeal(box, waveId)
  return { ok: true, ballots: openedBallots, broken: brokenBallots }
}

/** With the wrong key nothing is begun that could not be ended. */
function requireKey(key: string, waveId: WaveId, { publicKey, sealedPrivateKey }: Seal): void {
  if (sealedPrivateKey !== null) unlockWaveSeal(key, waveId, { publicKey, sealedPrivateKey })
}

/** From here on no code is taken, and how many were asked stands fast. */
async function beginClosing({ register }: Installation, { waveId }: Wave, today: string): Promise<void> {
  await register.transaction().execute(async (transaction) => {
    if (!(await markClosing(transaction, waveId, today))) return
    const perDistrict = await countInvitedPerDistrict(transaction, waveId)
    await replaceWaveFrame(
      transaction,
      waveId,
      new Map([...perDistrict].map(([districtId, { invited }]) => [districtId, invited])),
    )
  })
}
