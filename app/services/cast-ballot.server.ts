import { createHash } from 'node:crypto'
import { isUnavailable } from '#db/dialects/is-unavailable'
import { validateSheet } from '~/domain/ballot/answer-sheet-check'
import { encodeBallot } from '~/domain/ballot/ballot'
import { canonicalSheet } from '~/domain/ballot/canonical-sheet'
import { formatReceipt } from '~/domain/ballot/receipt'
import type { FollowUp } from '~/domain/invitation/invitation'
import { mayCast } from '~/domain/wave/answering-period'
import type { WaveId } from '~/domain/wave/wave'
import { getSeal } from '~/repositories/seal-repository.server'
import { admitCode } from './admit-code.server'
import { type CastOutcome, castTogether } from './cast-together.server'
import { deriveKey, keyedHash } from './derive-key.server'
import { followUpOf } from './follow-up-of.server'
import type { Installation } from './installation.server'
import { spendIdOf } from './invitation-code.server'
import { loadWaveInstrument } from './load-instrument.server'
import { sealBallot } from './wave-seal.server'

export type CastVerdict =
  /** `receipt`: "XXXX-XXXX", the same at every retry, stored nowhere. */
  | {
      readonly ok: true
      readonly receipt: string
      /** Where a leaver may answer once more with the same code. */
      readonly followUp?: FollowUp
    }
  | { readonly ok: false; readonly reason: 'followUpTooEarly'; readonly from: string }
  | {
      readonly ok: false
      readonly reason:
        | 'unknownCode'
        | 'tooEarly'
        | 'invalidSheet'
        | Exclude<CastOutcome, 'taken'>
        /** Too many at once: try again in a moment (503). Nothing has been stored. */
        | 'busy'
        /** A database cannot be reached or written (503). Nothing is acknowledged; the same sheet may be cast again. */
        | 'unavailable'
    }

export type CastInput = {
  readonly code: string
  /** The wave whose pages were filled in: a leaver's code opens two. Left out, the leaver's own. */
  readonly waveId?: WaveId
  /** A complete sheet, as `completeSheet` gives it; checked again here. */
  readonly sheet: unknown
  /** 128 random bits in hex (32 characters), made when the person starts, carried by the pages, stored nowhere. */
  readonly nonce: string
  readonly today: string
}

const noncePattern = /^[0-9a-f]{32}$/

/**
 * Hands in a person's answers. Acknowledged only after every commit; the same code with the same sheet gives the same
 * receipt, however often it is handed in. What needs the code ends at `castTogether`: a ticket could stand there
 * instead that a blind signature vouches for.
 */
export async function castBallot(installation: Installation, input: CastInput): Promise<CastVerdict> {
  try {
    return await cast(installation, input)
  } catch (error) {
    if (isUnavailable(error)) return { ok: false, reason: 'unavailable' }
    throw error
  }
}

async function cast(installation: Installation, input: CastInput): Promise<CastVerdict> {
  const { register, box, key } = installation
  const admitted = await admitCode(installation, input.code, { within: input.waveId })
  if (admitted === undefined) return { ok: false, reason: 'unknownCode' }
  const { code, invitation, wave } = admitted
  const period = mayCast(wave, input.today)
  if (period !== 'open') return { ok: false, reason: period }
  const { background, invitationId, answersFrom, followUpId } = invitation
  if (answersFrom !== null && input.today < answersFrom)
    return { ok: false, reason: 'followUpTooEarly', from: answersFrom }
  const instrument = await loadWaveInstrument(register, wave)
  const checked = validateSheet(instrument, background, input.sheet)
  if (!checked.ok || !noncePattern.test(input.nonce)) return { ok: false, reason: 'invalidSheet' }
  const { sheet } = checked
  const seal = await getSeal(box, wave.waveId)
  const spendId = spendIdOf(key, wave.waveId, code)
  const digest = createHash('sha256')
    .update(Buffer.from(input.nonce, 'hex'))
    .update(canonicalSheet(sheet))
    .digest()
  const payload = sealBallot(
    seal.publicKey,
    wave.waveId,
    encodeBallot({ background, sheet }, seal.ballotBytes),
  )
  const outcome = await castTogether(installation, {
    invitationId,
    ballot: { waveId: wave.waveId, spendId, digest, payload },
  })
  if (outcome !== 'taken') return { ok: false, reason: outcome }
  const receipt = formatReceipt(keyedHash(deriveKey(key, 'receipt'), spendId, digest))
  const followUp = await followUpOf(register, followUpId)
  return { ok: true, receipt, ...(followUp === undefined ? {} : { followUp }) }
}
